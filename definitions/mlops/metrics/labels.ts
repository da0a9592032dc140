import { oneOf, text } from 'atalaya';

/** Labels that several families share, so that they are spelt and valued alike everywhere. */

export const host = text({ pattern: '[a-z0-9-]+', example: 'mlops-1', cardinality: 10 });

export const model = text({ pattern: '[a-z0-9][a-z0-9.-]*', example: 'churn-v3', cardinality: 15 });

export const outcome = oneOf('success', 'failure');
