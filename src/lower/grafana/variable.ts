import type { VariableModel, VariableOption } from '../../formats/dashboard/index.js';
import type { Variable } from '../../model/index.js';
import { print } from '../../promql/index.js';
import { chosenDatasource } from './datasource.js';

type VariableKind = Variable['kind'];
type VariableOf<K extends VariableKind> = Extract<Variable, { readonly kind: K }>;
type Renderer<K extends VariableKind> = (variable: VariableOf<K>) => Omit<VariableModel, 'name'>;

/** When Grafana asks for the values: new ones appear with the time range, not only with a reload. */
const ON_TIME_RANGE_CHANGE = 2;

/** Alphabetical, whatever the case. */
const BY_NAME = 5;

/** Grafana's own value for "all of them". */
const ALL = { text: 'All', value: '$__all' };

const renderers: { readonly [K in VariableKind]: Renderer<K> } = {
  labelValues: ({ series, labelName, description, multi, includeAll }) => {
    const query = `label_values(${print(series)}, ${labelName})`;
    return {
      type: 'query',
      description,
      datasource: chosenDatasource('prometheus'),
      query,
      definition: query,
      refresh: ON_TIME_RANGE_CHANGE,
      sort: BY_NAME,
      multi,
      includeAll,
      // Without it "all" is every value spelled out: a query too long for a label with many, and none at all before the
      // values are loaded. `.+` and not `.*`: a series without the label is none of the values to choose from.
      ...(includeAll && { allValue: '.+', current: all(multi) }),
    };
  },

  custom: ({ values, description, multi, includeAll }) => ({
    type: 'custom',
    description,
    // A comma separates values, so one within a value is escaped.
    query: values.map(value => value.replaceAll(',', '\\,')).join(','),
    options: options(values),
    current: includeAll ? all(multi) : first(values, multi),
    multi,
    includeAll,
  }),

  interval: ({ values, description }) => ({
    type: 'interval',
    description,
    query: values.join(','),
    options: options(values),
    current: first(values, false),
    refresh: ON_TIME_RANGE_CHANGE,
    auto: false,
  }),
};

/** A variable of a dashboard. */
export function renderVariable(variable: Variable): VariableModel {
  const { name, label } = variable;
  return { name, label, skipUrlSync: false, ...renderKind(variable.kind, variable) };
}

function renderKind<K extends VariableKind>(kind: K, variable: VariableOf<K>): Omit<VariableModel, 'name'> {
  return renderers[kind](variable);
}

function all(multi: boolean): VariableOption {
  return multi ? { text: [ALL.text], value: [ALL.value] } : ALL;
}

function first(values: readonly string[], multi: boolean): VariableOption {
  const value = values[0] ?? '';
  return multi ? { text: [value], value: [value] } : { text: value, value };
}

function options(values: readonly string[]): VariableOption[] {
  return values.map((value, index) => ({ text: value, value, selected: index === 0 }));
}
