import { type Definition, key, timeIntervalSchema, windowSchema } from '../../language/index.js';
import { timeIntervalName } from '../../model/index.js';
import type { TimeInterval, TimeSpan } from '../../notify/index.js';
import { coverage, isTimeZone, timeZones, zones } from '../../notify/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { unique } from '../definitions/unique.js';
import { report } from '../problems/problems.js';
import { split } from './spans.js';
import { isForward, windowSpans } from './window.js';

/** The time intervals that a system names, each once; what is wrong with one leaves it without spans. */
export function resolveTimeIntervals(
  definitions: readonly Definition<'timeInterval'>[],
  context: Context,
): readonly TimeInterval[] {
  const pathOf = (name: string) => [context.system, 'timeIntervals', name];
  const once = unique(definitions, 'time interval', pathOf);
  context.note(...once.problems);
  return once.definitions.map(({ name, options, site }) => {
    const path = pathOf(String(name));
    context.place(path, site);
    const named = shape(key, name, path);
    if ('problems' in named) context.note(...named.problems);
    const interval = { name: timeIntervalName(context.system, name), spans: spansOf(options, path, context) };
    judge(interval, options, name, path, context);
    return interval;
  });
}

function spansOf(options: unknown, path: readonly string[], context: Context): readonly TimeSpan[] {
  const isWindow = typeof options === 'object' && options !== null && 'window' in options;
  return isWindow ? spansOfWindow(options.window, path, context) : spansOfSpans(options, path, context);
}

function spansOfWindow(options: unknown, path: readonly string[], { note }: Context): readonly TimeSpan[] {
  const shaped = shape(windowSchema, options, path);
  if ('problems' in shaped) {
    note(...shaped.problems);
    return [];
  }
  if (isForward(shaped.value)) return windowSpans(shaped.value);
  note(
    report('time-interval/span', { problem: 'the window ends before it begins' }, { path: [...path, 'to'] }),
  );
  return [];
}

function spansOfSpans(options: unknown, path: readonly string[], { note }: Context): readonly TimeSpan[] {
  const shaped = shape(timeIntervalSchema, options, path);
  if ('problems' in shaped) {
    note(...shaped.problems);
    return [];
  }
  return shaped.value.spans.flatMap((span, index) => {
    const parts = split(span);
    if ('spans' in parts) return parts.spans;
    note(
      report('time-interval/span', { problem: parts.problem }, { path: [...path, 'spans', String(index)] }),
    );
    return [];
  });
}

function judge(
  interval: TimeInterval,
  options: unknown,
  name: string,
  path: readonly string[],
  { note }: Context,
): void {
  if (interval.spans.length === 0) return;
  // Whatever gave spans is of the right form.
  const { spans: given = [] } = options as { readonly spans?: readonly { readonly location?: string }[] };
  const unknown = zones([interval]).filter(zone => !isTimeZone(zone));
  for (const zone of unknown) {
    const span = given.findIndex(({ location }) => location === zone);
    const at = span < 0 ? ['location'] : ['spans', String(span), 'location'];
    note(report('time-interval/zone', { name: zone, known: [...timeZones()] }, { path: [...path, ...at] }));
  }
  const covered = zones([interval]).length === 1 ? coverage([interval]) : 'sometimes';
  if (covered !== 'sometimes') note(report(`time-interval/${covered}`, { name }, { path }));
}
