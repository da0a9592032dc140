import { oneOf, text } from 'atalaya';

/** Labels that several families share, so that they are spelt and valued alike everywhere. */

export const device = text({ pattern: 'tpu-[0-9]+', example: 'tpu-0', cardinality: 8 });

export const model = text({ pattern: '[a-z0-9][a-z0-9.-]*', example: 'capibara-7b', cardinality: 4 });

export const pipeline = text({ pattern: '[a-z_]+', example: 'batch_inference', cardinality: 6 });

export const outcome = oneOf('success', 'failure');
