import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
}

const twoJobs = (second: string) => ({
  'prometheus.yml': `
scrape_configs:
  - job_name: api
  - job_name: ${second}
`,
});

/** Prometheus does not start with two jobs of one name. */
export const duplicateJob = rule({
  code: 'prometheus/duplicate-job',
  severity: 'error',
  needs: ['prometheus'],
  message: ({ name }: Facts) => `two scrape jobs are called "${name}"`,
  wrong: twoJobs('api'),
  right: twoJobs('node'),
  check: ({ prometheus: { value, placeOf } }) => {
    const jobs = (value.scrape_configs ?? []).map(({ job_name: name }, index) => ({ name, index }));
    return repeats(jobs, ({ name }) => name).map(([{ name, index }]) => ({
      facts: { name },
      place: placeOf(['scrape_configs', index]),
    }));
  },
});
