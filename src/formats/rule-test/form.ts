import type { Form } from '../text/read.js';
import type { RuleTestFile } from './types.js';

/** How the file is read, and the order in which it is printed. */
export const FORM: Form<RuleTestFile> = {
  fields: {
    rule_files: { list: 'text' },
    evaluation_interval: 'text',
    fuzzy_compare: 'boolean',
    group_eval_order: { list: 'text' },
    tests: {
      list: {
        fields: {
          name: 'text',
          interval: 'text',
          start_timestamp: 'text',
          external_labels: { map: 'text' },
          external_url: 'text',
          input_series: { list: { fields: { series: 'text', values: 'text' } } },
          alert_rule_test: {
            list: {
              fields: {
                eval_time: 'text',
                alertname: 'text',
                exp_alerts: {
                  list: { fields: { exp_labels: { map: 'text' }, exp_annotations: { map: 'text' } } },
                },
              },
            },
          },
          promql_expr_test: {
            list: {
              fields: {
                expr: 'text',
                eval_time: 'text',
                exp_samples: {
                  list: { fields: { labels: 'text', value: 'number', histogram: 'text' } },
                },
              },
            },
          },
        },
      },
    },
  },
};
