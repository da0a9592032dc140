import * as z from 'zod';
import type { ReceiverKind } from '../../model/index.js';

/** What every `slack(…)`, `email(…)` … hands on; the schema of its kind judges `options`. */
export const receiverSchema = z.strictObject({
  kind: z.custom<ReceiverKind>(value => typeof value === 'string'),
  options: z.unknown(),
});
