// TS2345: Argument of type 'string' is not assignable to parameter of type 'Recipient'.
import { immediately } from 'atalaya';

immediately('chat');
