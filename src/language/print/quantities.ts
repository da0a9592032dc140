import { convert } from '../../promql/index.js';
import { callOf } from './calls.js';
import { type Code, textLiteral } from './code.js';
import { numberCode } from './literals.js';

/** A number with a unit, as the function that people write for it; in the unit itself if that is declared. */
export function quantityCode(value: number, unit: string, isDeclared = false): Code {
  const base = isDeclared ? undefined : BASES.find(each => each !== unit && isSame(value, unit, each));
  if (base !== undefined)
    return quantityCode(convert({ type: 'quantity', value, unit }, base) ?? value, base);
  const { name, args } = callOf({ type: 'quantity', value, unit }) ?? { name: 'amount', args: [value, unit] };
  return { type: 'call', callee: name, args: args.map(argumentCode) };
}

/** Units whose multiples have functions of their own: 8192 mebibytes are `mebibytes(8192)`, which makes bytes of them. */
const BASES = ['bytes', 'seconds'];

function isSame(value: number, unit: string, base: string): boolean {
  const there = convert({ type: 'quantity', value, unit }, base);
  return there !== undefined && convert({ type: 'quantity', value: there, unit: base }, unit) === value;
}

function argumentCode(argument: unknown): Code {
  if (typeof argument === 'number') return numberCode(argument);
  if (typeof argument === 'string') return textLiteral(argument);
  const { value, unit } = argument as { readonly value: number; readonly unit: string };
  return quantityCode(value, unit);
}
