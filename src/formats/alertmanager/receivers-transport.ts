import * as z from 'zod';
import { tlsConfig } from '../shared/http-client.js';
import { goDuration, hostPort } from '../shared/scalars.js';
import { sigv4 } from '../shared/sigv4.js';
import { file, flag, integration, secret, template } from './receiver-parts.js';

export const webhookConfig = integration({
  url: secret.optional(),
  url_file: file.optional(),
  max_alerts: z.int().min(0).optional(),
  timeout: goDuration.optional(),
  /** Any document whose text is templated, in place of the fixed one; since 0.32. */
  payload: z.unknown().optional(),
});

/** The only integration that speaks no HTTP. */
export const emailConfig = z.strictObject({
  send_resolved: z.boolean().optional(),
  to: template,
  from: template.optional(),
  hello: z.string().optional(),
  smarthost: hostPort.optional(),
  auth_username: z.string().optional(),
  auth_password: secret.optional(),
  auth_password_file: file.optional(),
  auth_secret: secret.optional(),
  auth_secret_file: file.optional(),
  auth_identity: z.string().optional(),
  require_tls: flag.optional(),
  force_implicit_tls: flag.optional(),
  tls_config: tlsConfig.optional(),
  headers: z.record(z.string(), template).optional(),
  html: template.optional(),
  text: template.optional(),
  threading: z
    .strictObject({ enabled: flag.optional(), thread_by_date: z.enum(['daily', 'none']).optional() })
    .optional(),
});

export const snsConfig = integration({
  api_url: z.string().optional(),
  sigv4: sigv4.optional(),
  topic_arn: template.optional(),
  phone_number: template.optional(),
  target_arn: template.optional(),
  subject: template.optional(),
  message: template.optional(),
  attributes: z.record(z.string(), template).optional(),
  use_aws_http_client: flag.optional(),
});
