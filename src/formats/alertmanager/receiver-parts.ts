import * as z from 'zod';
import { httpConfig } from '../shared/http-client.js';

/** Text that Alertmanager expands as a Go template before use. */
export const template = z.string();

/** A literal secret: readable by the schema, and reported by verify wherever it appears in an artifact. */
export const secret = z.string();

/** The path of a file that Alertmanager reads when it sends. */
export const file = z.string().min(1);

/** Go's loose booleans and numbers do not exist here: what is written is what is meant. */
export const flag = z.boolean();

/** The integrations share `send_resolved`; all but email take `http_config`. */
export const integration = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ send_resolved: z.boolean().optional(), http_config: httpConfig.optional(), ...shape });

/** A field of a chat attachment: a heading over a text. */
export const attachmentField = z.strictObject({
  title: template.min(1),
  value: template.min(1),
  short: z.boolean().optional(),
});
