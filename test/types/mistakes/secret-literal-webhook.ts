// TS2322: Type 'string' is not assignable to type 'SecretFile'.
import { webhook } from 'atalaya';

webhook('hook', { urlFile: 'https://example.com/?token=1' });
