// TS2724: '"../sample.js"' has no exported member named 'requets'. Did you mean 'requests'?
import { requets } from '../sample.js';

export const rate = requets.rate();
