// TS2345: Argument of type '"5 minutes"' is not assignable to parameter of type 'Duration'.
import { after } from 'atalaya';
import { chat } from '../sample.js';

after('5 minutes', chat);
