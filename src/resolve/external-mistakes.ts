import type { Alert, ExternalAlert } from '../model/index.js';
import { accepts, contradiction, matcherText, type RouteMatcher } from '../notify/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';

/** What others' alerts may not be: ours, or two of them at once. */
export function noteExternalMistakes(
  externals: readonly ExternalAlert[],
  alerts: readonly Pick<Alert, 'name'>[],
  { note }: Context,
): void {
  const ours = new Set(alerts.map(({ name }) => name));
  externals.forEach((external, index) => {
    const { name, matchers, origin } = external;
    const place = { path: origin };
    const known = [name, ...matchers.flatMap(each => (each.label === 'alertname' ? each.value : []))];
    const own = known.find(each => ours.has(each));
    if (own !== undefined) note(report('external/own-alert', { name, alert: own }, place));
    const other = externals.slice(0, index).find(each => overlap(each, external));
    if (other !== undefined) note(report('external/overlap', { first: other.name, second: name }, place));
  });
}

/** True if an alert can be both, and neither asks for all that the other does and more: that one would go first. */
function overlap({ matchers: a }: ExternalAlert, { matchers: b }: ExternalAlert): boolean {
  if (contradiction([...a, ...b]) !== undefined || a.some(each => b.some(other => exclude(each, other))))
    return false;
  return contains(a, b) === contains(b, a);
}

/** Patterns that are lists of values, of which none is in both. What other patterns share is not known. */
function exclude(a: RouteMatcher, b: RouteMatcher): boolean {
  if (a.label !== b.label || a.operator !== '=~' || b.operator !== '=~' || a.value === b.value) return false;
  const [left, right] = [listed(a), listed(b)];
  if (left !== undefined) return !left.some(value => accepts(b, value));
  return right === undefined || !right.some(value => accepts(a, value));
}

function listed({ value }: RouteMatcher): readonly string[] | undefined {
  return /^[\w|\- ]+$/.test(value) ? value.split('|') : undefined;
}

function contains(a: readonly RouteMatcher[], b: readonly RouteMatcher[]): boolean {
  const texts = a.map(matcherText);
  return b.every(matcher => texts.includes(matcherText(matcher)));
}
