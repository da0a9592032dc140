import { type CallExpression, type ObjectExpression, parseExpressionAt } from 'acorn';
import { type Described, OPTIONS } from '../../src/language/index.js';
import { optionNames } from '../../src/model/index.js';

/** A call with one mistake. */
export interface Spoiled {
  /** The option or the parameter that is wrong. */
  readonly part: string;
  readonly call: string;
}

/** What stands where it is wrong: no option takes it, and no place but this has it. */
export const WRONG = 'Infinity';

/** What the functions set themselves, and nobody writes; and what takes any value. */
const OWN: readonly string[] = ['extreme', 'kind', 'native', 'payload'];

/** The example of a function, with each of its arguments and options wrong in turn. */
export function spoiled({ example, parameters, schemas }: Described): readonly Spoiled[] {
  const call = parseExpressionAt(example, 0, { ecmaVersion: 'latest' });
  if (call.type !== 'CallExpression') return [];
  const position = parameters.findIndex(each => each === OPTIONS || each.startsWith('...'));
  const named = parameters.filter(each => each !== OPTIONS);
  const inPlace = named.map(part => {
    const argument = call.arguments[parameters.indexOf(part)];
    return {
      part,
      call: argument === undefined ? added(example, call, WRONG) : replaced(example, argument, WRONG),
    };
  });
  const options = call.arguments[position];
  const inOptions = [...new Set(schemas.flatMap(schema => optionNames(schema)))]
    .filter(part => !OWN.includes(part))
    .map(part => ({
      part,
      call:
        options?.type === 'ObjectExpression'
          ? withOption(example, options, part)
          : added(example, call, `{ ${part}: ${WRONG} }`),
    }));
  return [...inPlace, ...inOptions];
}

function withOption(text: string, { properties, start }: ObjectExpression, name: string): string {
  const found = properties.find(
    each => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === name,
  );
  return found?.type === 'Property'
    ? replaced(text, found.value, WRONG)
    : `${text.slice(0, start + 1)} ${name}: ${WRONG}, ${text.slice(start + 1)}`;
}

function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): string {
  return text.slice(0, start) + by + text.slice(end);
}

function added(text: string, { arguments: given, end }: CallExpression, argument: string): string {
  return `${text.slice(0, end - 1)}${given.length > 0 ? ', ' : ''}${argument})`;
}
