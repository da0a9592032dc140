// TS2345: Argument of type '"eror"' is not assignable to parameter of type '"connections" | "errors" | "latency"'.
import { api } from '../sample.js';

api.panel('eror');
