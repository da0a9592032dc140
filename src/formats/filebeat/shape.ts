import * as z from 'zod';
import type { Plain } from '../shared/plain.js';

/** https://www.elastic.co/guide/en/beats/filebeat/8.19/configuration-filebeat-options.html: each type has fields of its own. */
const input = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  enabled: z.boolean().optional(),
  paths: z.array(z.string()).optional(),
});

/** One processor: its name, and its settings. */
const processor = z.record(z.string(), z.unknown());

/**
 * `filebeat.yml`: what ships files to Logstash. All else that Filebeat can do is left open, and so is whether the dots of a name are
 * written as levels.
 */
export const filebeatConfig = z.looseObject({
  'filebeat.inputs': z.array(input).optional(),
  processors: z.array(processor).optional(),
  'output.logstash': z.looseObject({ hosts: z.array(z.string()).optional() }).optional(),
});

export type FilebeatConfig = Plain<z.infer<typeof filebeatConfig>>;
