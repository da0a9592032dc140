import type { LogicalPath } from '../../core/index.js';
import type { EventParameter, Move, System } from '../../model/index.js';
import { type Check, labelChecks, valueCheck } from './checks.js';
import type { Instrument, InstrumentLabel } from './instruments.js';

/** An event as a program sees it: one call that moves several metrics. */
export interface Call {
  readonly name: string;
  readonly help: string;
  readonly ordered: boolean;
  readonly parameters: readonly CallParameter[];
  readonly moves: readonly CallMove[];
  readonly checks: readonly Check[];
  readonly origin: LogicalPath;
}

export type CallParameter =
  | { readonly kind: 'label'; readonly name: string; readonly label: InstrumentLabel }
  | { readonly kind: 'value'; readonly name: string; readonly unit: string };

export interface CallMove {
  readonly instrument: Instrument;
  readonly value: string | undefined;
  readonly fixed: Move['fixed'];
}

/** The events of a system. */
export function callsOf({ events }: Pick<System, 'events'>, all: readonly Instrument[]): readonly Call[] {
  const byName = new Map(all.map(instrument => [instrument.metric.name, instrument]));
  return events.map(event => {
    const moves = event.moves.flatMap(({ metric, value, fixed }): CallMove[] => {
      const instrument = byName.get(metric);
      return instrument === undefined ? [] : [{ instrument, value, fixed }];
    });
    const parameters = event.parameters.map(parameter => parameterOf(parameter, moves));
    return {
      ...event,
      parameters,
      moves,
      checks: parameters.flatMap(parameter =>
        parameter.kind === 'label'
          ? labelChecks([parameter.label])
          : [valueCheck(parameter.name, movedBy(parameter.name, moves))],
      ),
    };
  });
}

function parameterOf(parameter: EventParameter, moves: readonly CallMove[]): CallParameter {
  if (parameter.kind === 'value') return parameter;
  const { name, label } = parameter;
  const known = moves.flatMap(({ instrument }) => instrument.labels).find(each => each.name === name);
  return { kind: 'label', name, label: known ?? { name, example: label.example } };
}

function movedBy(value: string, moves: readonly CallMove[]): readonly Instrument[] {
  return moves.filter(move => move.value === value).map(({ instrument }) => instrument);
}

/** What a metric does with a call. */
export const DOES = {
  counter: 'inc',
  gauge: 'set',
  histogram: 'observe',
  summary: 'observe',
} as const;

/** The names of the metrics that a call moves, each once. */
export function movedMetrics({ moves }: Pick<Call, 'moves'>): readonly string[] {
  return [...new Set(moves.map(({ instrument }) => instrument.metric.name))];
}
