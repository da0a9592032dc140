// TS2322: Type '"job"' is not assignable to type '"value" | "version"'.
import { build } from '../sample.js';

build.countValues('value', { by: ['version'] }).max({ by: ['job'] });
