import { unescapeText } from './escapes.js';
import type { ExpositionFormat, MetricType } from './shape.js';

/** What a line with `#` says of a family. */
export type Metadata =
  | { readonly keyword: 'help' | 'unit'; readonly name: string; readonly value: string }
  | { readonly keyword: 'type'; readonly name: string; readonly value: MetricType };

const FORMS: Readonly<Record<ExpositionFormat, RegExp>> = {
  prometheus:
    /^[ \t]*#[ \t]+(?<keyword>HELP|TYPE)[ \t]+(?:(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)|"(?<quoted>(?:[^"\\]|\\.)*)")(?:[ \t]+(?<value>.*))?$/s,
  openmetrics:
    /^# (?<keyword>HELP|TYPE|UNIT) (?:(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)|"(?<quoted>(?:[^"\\]|\\.)*)") (?<value>.*)$/s,
};

const TYPES: Readonly<Record<ExpositionFormat, Readonly<Record<string, MetricType>>>> = {
  prometheus: {
    counter: 'counter',
    gauge: 'gauge',
    histogram: 'histogram',
    summary: 'summary',
    untyped: 'unknown',
  },
  openmetrics: {
    counter: 'counter',
    gauge: 'gauge',
    gaugehistogram: 'gaugehistogram',
    histogram: 'histogram',
    info: 'info',
    stateset: 'stateset',
    summary: 'summary',
    unknown: 'unknown',
  },
};

/** Reads a line as metadata; undefined if it has no `#` in front. */
export function readMetadata(
  line: string,
  format: ExpositionFormat,
): Metadata | 'comment' | 'end' | { readonly reason: string; readonly at: number } | undefined {
  if (!/^[ \t]*#/.test(line)) return undefined;
  if (format === 'openmetrics' && line === '# EOF') return 'end';
  const { keyword, name, quoted, value = '' } = FORMS[format].exec(line)?.groups ?? {};
  if (keyword === undefined) {
    const meant = /^#[ \t]*(HELP|TYPE|UNIT)[ \t]/.exec(line);
    // Prometheus's text has no units, and takes them for comments.
    if (
      meant === null ||
      (format === 'prometheus' && (meant[1] === 'UNIT' || /^#[ \t]*\w+[ \t]*$/.test(line)))
    )
      return 'comment';
    return { reason: `not a valid ${meant[1]} line`, at: meant[0].length };
  }
  const family = name ?? unescapeText(quoted ?? '', true);
  if (keyword === 'HELP')
    return { keyword: 'help', name: family, value: unescapeText(value, format === 'openmetrics') };
  if (keyword === 'UNIT') return { keyword: 'unit', name: family, value };
  const written = format === 'prometheus' ? value.trim() : value;
  const type = Object.hasOwn(TYPES[format], written) ? TYPES[format][written] : undefined;
  if (type === undefined)
    return { reason: `\`${written}\` is not a type of metric`, at: line.length - value.length };
  return { keyword: 'type', name: family, value: type };
}

/** How a format calls a type; Prometheus's text has no word for those that are OpenMetrics's alone. */
export function typeName(type: MetricType, format: ExpositionFormat): string {
  if (format === 'openmetrics') return type;
  return Object.keys(TYPES.prometheus).find(name => TYPES.prometheus[name] === type) ?? 'untyped';
}
