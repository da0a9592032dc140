import { formatDuration } from '../../core/index.js';
import type { VectorSelector } from '../../promql/index.js';
import { type Code, type Link, linked, textLiteral } from './code.js';
import { numberCode } from './literals.js';
import { narrowedCode } from './matchers.js';
import type { NamedSeries, Names } from './names.js';

/** The parts of a histogram and a summary that are counters by themselves. */
const PARTS = { _count: 'observations', _sum: 'total' } as const;

/** A selector as its metric, narrowed and shifted; undefined if no metric of that kind makes it. */
export function selectorCode(
  selector: VectorSelector,
  names: Names,
  kind: 'counter' | 'gauge',
): Code | undefined {
  const { metric, at, extension } = selector;
  if (metric === undefined || extension !== undefined || (at !== undefined && kind === 'counter'))
    return undefined;
  const code = kind === 'counter' ? counterCode(metric, selector, names) : gaugeCode(metric, selector, names);
  const links = modifierLinks(selector);
  return code && links?.reduce((of, { name, args }) => linked(of, name, args), code);
}

/** The methods that say the time of a selector; undefined if no method does. */
export function modifierLinks({ offset, at }: VectorSelector): readonly Link[] | undefined {
  if (offset !== undefined && (offset.type !== 'duration' || offset.ms === 0)) return undefined;
  const ago = offset === undefined ? [] : [{ name: 'ago', args: [lengthCode(offset.ms)] }];
  if (at === undefined) return ago;
  const time = at.type === 'timestamp' ? numberCode(at.seconds) : textLiteral(at.type);
  return [...ago, { name: 'at', args: [time] }];
}

function gaugeCode(metric: string, selector: VectorSelector, names: Names): Code | undefined {
  const gauge = narrowedSeries(metric, 'gauge', selector, names);
  if (gauge !== undefined) return gauge;
  // A quantile of a summary is a label of its own.
  const last = selector.matchers.at(-1);
  const phi = Number(last?.value);
  if (last?.label !== 'quantile' || last.operator !== '=' || Number.isNaN(phi)) return undefined;
  const rest = { ...selector, matchers: selector.matchers.slice(0, -1) };
  const summary = narrowedSeries(metric, 'summary', rest, names);
  return summary && linked(summary, 'quantile', [numberCode(phi)]);
}

function counterCode(metric: string, selector: VectorSelector, names: Names): Code | undefined {
  const counter = narrowedSeries(metric, 'counter', selector, names);
  if (counter !== undefined) return counter;
  for (const [suffix, method] of Object.entries(PARTS)) {
    if (!metric.endsWith(suffix)) continue;
    const base = metric.slice(0, -suffix.length);
    const whole =
      narrowedSeries(base, 'histogram', selector, names) ?? narrowedSeries(base, 'summary', selector, names);
    if (whole !== undefined) return linked(whole, method, []);
  }
  return undefined;
}

/** The series of a name and a kind that is narrowed the least. */
export function narrowedSeries(
  metric: string,
  kind: NamedSeries['kind'],
  { matchers }: VectorSelector,
  names: Names,
): Code | undefined {
  const [found] = names
    .series(metric)
    .filter(each => each.kind === kind && beginsWith(matchers, each.matchers))
    .sort((a, b) => b.matchers.length - a.matchers.length);
  if (found === undefined) return undefined;
  const more = matchers.slice(found.matchers.length);
  // What is narrowed already has no `where` of its own.
  return found.matchers.length > 0 && more.length > 0 ? undefined : narrowedCode(found.code, more);
}

function beginsWith(matchers: VectorSelector['matchers'], start: VectorSelector['matchers']): boolean {
  return start.every(({ label, operator, value }, index) => {
    const other = matchers[index];
    return other?.label === label && other.operator === operator && other.value === value;
  });
}

function lengthCode(ms: number): Code {
  return ms < 0 ? textLiteral(`-${formatDuration(-ms)}`) : textLiteral(formatDuration(ms));
}
