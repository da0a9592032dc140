// TS2561: Object literal may only specify known properties, but 'value' does not exist in type 'EventInput<readonly unknown[], unknown>'. Did you mean to write 'values'?
import { event } from 'atalaya';
import { duration } from '../sample.js';

event('request', { help: 'A request.', value: [duration] });
