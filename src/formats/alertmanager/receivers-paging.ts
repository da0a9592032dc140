import * as z from 'zod';
import { duration, goDuration } from '../shared/scalars.js';
import { file, flag, integration, secret, template } from './receiver-parts.js';

export const pagerdutyConfig = integration({
  routing_key: secret.optional(),
  routing_key_file: file.optional(),
  service_key: secret.optional(),
  service_key_file: file.optional(),
  url: z.string().optional(),
  client: template.optional(),
  client_url: template.optional(),
  source: template.optional(),
  description: template.optional(),
  severity: template.optional(),
  class: template.optional(),
  component: template.optional(),
  group: template.optional(),
  /** Text by name; nested values since 0.30. */
  details: z.record(z.string(), z.unknown()).optional(),
  links: z.array(z.strictObject({ href: template, text: template.optional() })).optional(),
  images: z
    .array(z.strictObject({ src: template, alt: template.optional(), href: template.optional() }))
    .optional(),
  timeout: goDuration.optional(),
});

export const opsgenieConfig = integration({
  api_key: secret.optional(),
  api_key_file: file.optional(),
  api_url: z.string().optional(),
  message: template.optional(),
  description: template.optional(),
  source: template.optional(),
  responders: z
    .array(
      z.strictObject({
        id: template.optional(),
        name: template.optional(),
        username: template.optional(),
        type: template,
      }),
    )
    .optional(),
  priority: template.optional(),
  tags: template.optional(),
  entity: template.optional(),
  details: z.record(z.string(), template).optional(),
  actions: template.optional(),
  note: template.optional(),
  update_alerts: flag.optional(),
});

export const pushoverConfig = integration({
  user_key: secret.optional(),
  user_key_file: file.optional(),
  token: secret.optional(),
  token_file: file.optional(),
  title: template.optional(),
  message: template.optional(),
  url: template.optional(),
  url_title: template.optional(),
  priority: template.optional(),
  retry: goDuration.optional(),
  expire: goDuration.optional(),
  ttl: goDuration.optional(),
  device: template.optional(),
  sound: template.optional(),
  html: flag.optional(),
  monospace: flag.optional(),
});

export const victoropsConfig = integration({
  api_key: secret.optional(),
  api_key_file: file.optional(),
  api_url: z.string().optional(),
  routing_key: template,
  message_type: template.optional(),
  entity_display_name: template.optional(),
  state_message: template.optional(),
  monitoring_tool: template.optional(),
  custom_fields: z.record(z.string(), template).optional(),
});

export const incidentioConfig = integration({
  url: z.string().optional(),
  url_file: file.optional(),
  alert_source_token: secret.optional(),
  alert_source_token_file: file.optional(),
  max_alerts: z.int().min(0).optional(),
  timeout: goDuration.optional(),
});

/** Text, or since 0.30 a template and whether an update rewrites the field. */
const jiraField = z.union([
  template,
  z.strictObject({ template: template.optional(), enable_update: flag.optional() }),
]);

export const jiraConfig = integration({
  api_url: z.string().optional(),
  api_type: z.enum(['auto', 'cloud', 'datacenter']).optional(),
  project: template,
  issue_type: template,
  summary: jiraField.optional(),
  description: jiraField.optional(),
  labels: z.array(template).optional(),
  priority: template.optional(),
  resolve_transition: z.string().optional(),
  reopen_transition: z.string().optional(),
  reopen_duration: duration.optional(),
  wont_fix_resolution: z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});
