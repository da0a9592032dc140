import { oneOf, text } from 'atalaya';

/** Labels that several families share, so that they are spelt and valued alike everywhere. */

export const model = text({ pattern: '[a-z0-9][a-z0-9.-]*', example: 'capibara6-20b', cardinality: 8 });

export const userTier = oneOf('free', 'pro', 'enterprise');

export const outcome = oneOf('success', 'failure');
