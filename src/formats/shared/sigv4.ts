import * as z from 'zod';

/** How a request to AWS is signed: https://github.com/prometheus/sigv4/blob/v0.4.1/sigv4_config.go */
export const sigv4 = z.strictObject({
  region: z.string().optional(),
  access_key: z.string().optional(),
  secret_key: z.string().optional(),
  profile: z.string().optional(),
  role_arn: z.string().optional(),
  external_id: z.string().optional(),
  use_fips_sts_endpoint: z.boolean().optional(),
});
