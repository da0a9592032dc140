import * as z from 'zod';
import { hostPort } from '../shared/scalars.js';

/** https://www.elastic.co/guide/en/beats/filebeat/8.19/filebeat-input-filestream.html */
const filestream = z.strictObject({
  type: z.literal('filestream'),
  id: z.string().min(1),
  enabled: z.boolean(),
  paths: z.array(z.string().regex(/^\//)).min(1),
});

const hostMetadata = z.strictObject({
  add_host_metadata: z.strictObject({ 'when.not.contains.tags': z.string() }),
});

/** `filebeat.yml`, as far as it ships files to Logstash. */
export const filebeatConfig = z.strictObject({
  'filebeat.inputs': z.array(filestream).min(1),
  processors: z.array(hostMetadata).optional(),
  'output.logstash': z.strictObject({ hosts: z.array(hostPort).min(1) }),
});
