import { parse, walkSelectors } from '../../../promql/index.js';
import { asksPrometheus } from '../../dashboard/data-source.js';
import { rule } from '../../rule.js';
import { dashboard, panel, query } from './example.js';

interface Facts {
  readonly panel: string;
}

const heatmap = (parts: object) =>
  dashboard({
    panels: [
      panel({ type: 'heatmap', targets: [query({ expr: 'sum by (le) (rate(x_bucket[5m]))', ...parts })] }),
    ],
  });

/** Histogram buckets are cumulative until the query says that they are a heatmap. */
export const heatmapFormat = rule({
  code: 'dashboard/heatmap-format',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ panel }: Facts) => `${panel}: a heatmap of histogram buckets needs the query format "heatmap"`,
  help: () => 'the buckets are cumulative, so the panel draws wrong counts without it',
  wrong: heatmap({}),
  right: heatmap({ format: 'heatmap' }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels
      .filter(({ type }) => type === 'heatmap')
      .flatMap(({ name, queries }) =>
        queries
          .filter(
            ({ json, expr = '' }) => asksPrometheus(json) && json.format !== 'heatmap' && readsBuckets(expr),
          )
          .map(({ pointer }) => ({ facts: { panel: name }, place: placeOf(pointer) })),
      ),
});

function readsBuckets(expr: string): boolean {
  const { ast } = parse(expr, { dialect: 'grafana' });
  let found = false;
  if (ast !== undefined) {
    walkSelectors(ast, ({ metric }) => {
      found ||= metric?.endsWith('_bucket') === true;
    });
  }
  return found;
}
