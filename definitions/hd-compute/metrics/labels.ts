import { oneOf, text } from 'atalaya';

/** Labels that several families share, so that they are spelt and valued alike everywhere. */

export const operation = oneOf('random_hv', 'bundle', 'bind', 'similarity');

export const device = text({ pattern: 'cpu|cuda(:[0-9]+)?', example: 'cuda:0', cardinality: 8 });
