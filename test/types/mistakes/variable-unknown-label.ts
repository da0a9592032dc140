// TS2345: Argument of type '"enpoint"' is not assignable to parameter of type '"endpoint" | "instance" | "job" | "method" | "status"'.
import { fromLabel } from 'atalaya';
import { requests } from '../sample.js';

fromLabel(requests, 'enpoint');
