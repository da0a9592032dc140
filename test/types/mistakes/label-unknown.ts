// TS2561: Object literal may only specify known properties, but 'endpont' does not exist in type 'Where<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }>'. Did you mean to write 'endpoint'?
import { requests } from '../sample.js';

requests.where({ endpont: '/api' });
