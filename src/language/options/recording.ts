import * as z from 'zod';
import { expression, groupName, positiveDuration, staticLabels } from './parts.js';

/** Options of `record`. */
export const recordingSchema = z.strictObject({
  expr: expression,
  help: z.string().min(1, 'must say what is recorded'),
  labels: staticLabels.default({}),
  group: groupName.default('recordings'),
  every: positiveDuration.optional(),
});

export type RecordingOptions = z.output<typeof recordingSchema>;
