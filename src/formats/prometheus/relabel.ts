import * as z from 'zod';

/** https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config */
export const relabelConfig = z.strictObject({
  source_labels: z.array(z.string()).optional(),
  separator: z.string().optional(),
  target_label: z.string().optional(),
  regex: z.string().optional(),
  modulus: z.int().min(0).optional(),
  replacement: z.string().optional(),
  action: z
    .enum([
      'replace',
      'lowercase',
      'uppercase',
      'keep',
      'drop',
      'keepequal',
      'dropequal',
      'hashmod',
      'labelmap',
      'labeldrop',
      'labelkeep',
    ])
    .optional(),
});
