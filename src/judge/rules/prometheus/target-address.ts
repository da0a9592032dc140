import { list, record, text, texts } from '../../../core/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly target: string;
  readonly job: string;
}

/**
 * Scheme and path are fields of the job: promtool takes them in a target, and each scrape fails. Where relabeling makes an
 * address of something else, a target may be anything.
 */
export const targetAddress = rule({
  code: 'prometheus/target-address',
  severity: 'error',
  needs: ['prometheus'],
  message: ({ target, job }: Facts) =>
    `the job "${job}" scrapes "${target}", which is not of the form host:port`,
  help: () => 'scheme and path are fields of the job: scheme, metrics_path',
  wrong: {
    'prometheus.yml': `
scrape_configs:
  - job_name: api
    static_configs: [{ targets: ['http://api:8080/metrics'] }]
`,
  },
  right: {
    'prometheus.yml': `
scrape_configs:
  - job_name: api
    static_configs: [{ targets: ['api:8080'] }]
  - job_name: probe
    static_configs: [{ targets: ['http://api:8080/health'] }]
    relabel_configs:
      - { source_labels: [__address__], target_label: __param_target }
      - { target_label: __address__, replacement: 'blackbox:9115' }
`,
  },
  check: ({ prometheus: { value, placeOf } }) =>
    list(record(value).scrape_configs).flatMap((each, job) => {
      const { job_name: name, relabel_configs: relabel, static_configs: statics } = record(each);
      if (list(relabel).some(step => text(record(step).target_label) === '__address__')) return [];
      return list(statics).flatMap((group, index) =>
        texts(record(group).targets)
          .filter(target => target.includes('/'))
          .map(target => ({
            facts: { target, job: text(name) ?? '' },
            place: placeOf(['scrape_configs', job, 'static_configs', index, 'targets']),
          })),
      );
    }),
});
