// TS2305: Module '"../sample.js"' has no exported member 'apo'.
import { apo } from '../sample.js';

apo.panel('errors');
