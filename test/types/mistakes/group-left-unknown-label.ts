// TS2820: Type '"versoin"' is not assignable to type '"instance" | "job" | "version"'. Did you mean '"version"'?
import { build, memory } from '../sample.js';

memory.times(build, { on: ['instance'], groupLeft: ['versoin'] });
