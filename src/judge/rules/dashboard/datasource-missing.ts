import { at, list, type Pointer, record, text } from '../../../core/index.js';
import type { DashboardParts } from '../../../formats/dashboard/index.js';
import { dataSourceOf } from '../../dashboard/data-source.js';
import { rule } from '../../rule.js';
import { queried } from './example.js';

interface Facts {
  readonly of: string;
}

/** Without one Grafana asks its default data source, whatever that is. */
export const datasourceMissing = rule({
  code: 'dashboard/datasource-missing',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ of }: Facts) => `${of} does not name a data source`,
  help: () => 'Grafana asks its default one, which need not be Prometheus: set { type, uid }',
  wrong: queried({ datasource: undefined }),
  right: queried({}),
  check: ({ dashboard }) =>
    [...askers(dashboard)]
      .filter(({ json }) => dataSourceOf(json) === undefined)
      .map(({ of, pointer }) => ({ facts: { of }, place: dashboard.placeOf(pointer) })),
});

interface Asker {
  /** How a message calls it. */
  readonly of: string;
  readonly json: unknown;
  readonly pointer: Pointer;
}

/** Everything that asks a data source. */
function* askers({ json: dashboard, panels, variables }: DashboardParts): Generator<Asker> {
  for (const { name, queries } of panels) {
    for (const { json, pointer, refId } of queries) {
      yield { of: `${name}, query "${refId ?? '?'}"`, json, pointer };
    }
  }
  for (const { name, json, pointer } of variables) {
    if (json.type === 'query') yield { of: `the variable "${name}"`, json, pointer };
  }
  for (const [index, json] of list(at(dashboard, 'annotations', 'list')).entries()) {
    const name = text(record(json).name) ?? index;
    yield { of: `the annotation "${name}"`, json, pointer: ['annotations', 'list', index] };
  }
}
