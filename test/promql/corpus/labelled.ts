import { type Metrics, seriesNames } from '../../../src/promql/index.js';
import type { Random } from './random.js';

const LABELS = [
  'job',
  'instance',
  'method',
  'endpoint',
  'status',
  'le',
  'mode',
  'mountpoint',
  'version',
  'zone',
  'new',
];

/** Random expressions over real metrics that mostly return something, for judging what becomes of their labels. */
export function labelledExpression(random: Random, metrics: Metrics, depth: number): string {
  const names = [...seriesNames(metrics).filter(name => name !== 'up' && name !== 'ALERTS'), 'nobody_knows'];
  const { pick, chance, below } = random;

  const labels = () => [...new Set(Array.from({ length: below(4) }, () => pick(LABELS)))].join(', ');
  const matcher = () =>
    pick([
      'job="api"',
      'job!="api"',
      'job=~"a.*|d.*"',
      'zone=""',
      'zone!=""',
      'instance=~".+"',
      'method="GET"',
      'job=~".*"',
    ]);
  const selector = () => `${pick(names)}${chance(0.4) ? `{${matcher()}}` : ''}`;
  const grouping = () => `${pick(['by', 'without'])} (${labels()})`;

  const vector = (level: number): string => {
    if (level <= 0) return selector();
    const inner = () => vector(level - 1);
    switch (below(14)) {
      case 0:
      case 1:
        return `${pick(['sum', 'max', 'avg', 'count', 'group', 'stddev'])} ${grouping()} (${inner()})`;
      case 2:
        return `${pick(['sum', 'min'])}(${inner()})`;
      case 3:
        return `topk ${chance(0.5) ? grouping() : ''} (2, ${inner()})`;
      case 4:
        return `count_values ${chance(0.5) ? grouping() : ''} ("${pick(['new', 'zone', 'value'])}", ${inner()})`;
      case 5:
        return `${pick(['rate', 'increase', 'max_over_time', 'last_over_time', 'count_over_time'])}(${selector()}[5m])`;
      case 6:
        return `${pick(['avg_over_time', 'last_over_time'])}((${inner()})[5m:1m])`;
      case 7:
        return `label_replace(${inner()}, "${pick(['new', 'job', 'zone'])}", "${pick(['$1', 'fixed', '', 'x-$1', '$1$2'])}", "${pick(LABELS)}", "${pick(['(.*)', '(.+)', '.*', 'a(.*)', '(a)(.*)', ''])}")`;
      case 8:
        return `label_join(${inner()}, "${pick(['new', 'job'])}", "${pick(['-', ''])}", ${pick(['"job"', '"job", "instance"', '"zone", "method"', '"zone"'])})`;
      case 9:
        return `${pick(['absent', 'absent_over_time'])}(nothing{${pick(['job="x"', 'job="x",job!="y"', 'job=~"x"', 'a="b",c="d",e=""'])}}${'' as string})`.replace(
          /(absent_over_time\(.*\})\)/,
          '$1[5m])',
        );
      case 10:
        return `histogram_quantile(0.9, ${pick(['', 'sum by (le) ', 'sum by (le, method) ', 'sum without (instance) '])}(rate(latency_seconds_bucket[5m])))`;
      case 11:
        return `${pick(['-', '+'])}(${inner()})`;
      case 12:
        return `(${inner()}) ${pick(['> 0', '> bool 0', '* 2', '+ 1', '== bool 1', '!= 0'])}`;
      default: {
        const op = pick(['+', '/', '*', '>', '>= bool', '==', 'and', 'or', 'unless', 'or']);
        const isSet = ['and', 'or', 'unless'].includes(op);
        const matching = chance(0.6) ? `${pick(['on', 'ignoring'])}(${labels()})` : '';
        const group =
          matching !== '' && !isSet && chance(0.5)
            ? `${pick(['group_left', 'group_right'])}(${chance(0.4) ? pick(['version', 'zone']) : ''})`
            : '';
        return `(${inner()}) ${op} ${matching} ${group} (${chance(0.3) ? `sum by (${labels()}) (${inner()})` : inner()})`;
      }
    }
  };
  return vector(depth);
}
