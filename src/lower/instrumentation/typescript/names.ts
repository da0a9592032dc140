import type { Call } from '../calls.js';
import type { Instrument } from '../instruments.js';
import { camel, pascal } from '../type-names.js';
import { verbsOf } from '../verbs.js';

/** Names of a metric's methods, with the verb that each begins with: `incApiRequests`. */
export function methodNames(
  instrument: Instrument,
): readonly { readonly verb: string; readonly name: string }[] {
  return verbsOf(instrument).map(verb => ({ verb, name: camel(`${verb}_${instrument.stem}`) }));
}

/** The private field that holds it. */
export function field({ metric, stem }: Instrument): string {
  return `#${camel(`${stem}${metric.kind === 'counter' ? '_total' : ''}`)}`;
}

/** The type of its labels. */
export function labelsType({ stem }: Instrument): string {
  return `${pascal(stem)}Labels`;
}

/** Every name that a metric takes in the class and beside it. */
export function typescriptNames(instrument: Instrument): readonly string[] {
  const methods = methodNames(instrument).map(({ name }) => name);
  return [...methods, field(instrument), ...(instrument.labels.length === 0 ? [] : [labelsType(instrument)])];
}

/** The method of an event: `recordApiRequest`. */
export function recordName({ name }: Pick<Call, 'name'>): string {
  return camel(`record_${name}`);
}

/** The type of what it is given. */
export function callType({ name }: Pick<Call, 'name'>): string {
  return `${pascal(name)}Event`;
}

/** Every name that an event takes in the class and beside it. */
export function typescriptCallNames(call: Pick<Call, 'name' | 'parameters'>): readonly string[] {
  return [recordName(call), ...(call.parameters.length === 0 ? [] : [callType(call)])];
}

/** The constant that holds the values of a type: `aceComponentValues` for `AceComponent`. */
export function valuesOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Values`;
}
