import type { Call, Expr } from '../ast.js';
import type { Lookup } from '../lookup.js';
import {
  either,
  factOf,
  type LabelFact,
  type LabelFlow,
  NEVER,
  POSSIBLY,
  SURELY,
  withFacts,
} from './flow.js';

/** `label_replace(v, dst, replacement, src, regex)`: what becomes of the label `dst`. */
export function replaceFlow({ args, span }: Call, flow: LabelFlow, lookup: Lookup): LabelFlow {
  const [dst, replacement, src, regex] = args.slice(1).map(textOf);
  if (dst === undefined || replacement === undefined || src === undefined || regex === undefined) {
    return { ...flow, open: true, labels: new Map([...flow.labels].map(([label]) => [label, POSSIBLY])) };
  }
  // No label has an empty name.
  const source = src === '' ? NEVER : factOf(flow, src);
  const written = replacementFact(replacement, regex, source);
  const before = factOf(flow, dst);
  // A label that is not there reads as empty.
  const value = source.presence === 'never' ? '' : source.value;
  const matches = value === undefined ? undefined : lookup.pattern(regex).pattern?.matches(value);
  if (matches === false) return flow;
  const always =
    matches === true ||
    regex === '.*' ||
    regex === '(.*)' ||
    (matchesNonEmpty(regex) && source.presence === 'surely');
  const result = always ? written : either(written, before);
  const gone = result.presence === 'never' ? { ...result, dropped: { by: 'label_replace()', span } } : result;
  return withFacts(flow, [[dst, gone]]);
}

function replacementFact(replacement: string, regex: string, source: LabelFact): LabelFact {
  if (replacement === '') return NEVER;
  if (!replacement.includes('$')) return { presence: 'surely', value: replacement };
  const rest = replacement.replace(/\$(\w+|\{\w+\})/g, '');
  if (rest !== '' && !rest.includes('$')) return SURELY;
  const whole = replacement === '$1' && (regex === '(.*)' || regex === '(.+)');
  if (!whole) return POSSIBLY;
  // Where `(.+)` matches there is something to write.
  return regex === '(.+)' ? SURELY : { presence: source.presence };
}

function matchesNonEmpty(regex: string): boolean {
  return regex === '.+' || regex === '(.+)';
}

/** `label_join(v, dst, separator, src…)`. */
export function joinFlow({ args, span }: Call, flow: LabelFlow): LabelFlow {
  const [dst, separator, ...sources] = args.slice(1).map(textOf);
  if (dst === undefined) return { ...flow, open: true };
  const facts = sources.map(label => (label === undefined ? POSSIBLY : factOf(flow, label)));
  const sure =
    facts.some(({ presence }) => presence === 'surely') || (sources.length > 1 && (separator ?? '') !== '');
  const none = facts.every(({ presence }) => presence === 'never');
  const result: LabelFact = sure
    ? SURELY
    : none
      ? { presence: 'never', dropped: { by: 'label_join()', span } }
      : POSSIBLY;
  return withFacts(flow, [[dst, result]]);
}

export function textOf(expr: Expr | undefined): string | undefined {
  return expr?.type === 'string' ? expr.value : undefined;
}
