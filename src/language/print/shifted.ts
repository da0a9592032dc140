import { type Expr, mapSelectors, type VectorSelector, walkSelectors } from '../../promql/index.js';
import { type Code, linked } from './code.js';
import { modifierLinks } from './selectors.js';

/** An expression whose series are all of one other time: that of the whole is said, where their own cannot be. */
export function shiftedCode(expr: Expr, codeOf: (expr: Expr) => Code | undefined): Code | undefined {
  const selectors: VectorSelector[] = [];
  walkSelectors(expr, selector => void selectors.push(selector));
  const [first] = selectors;
  if (first === undefined || (first.offset === undefined && first.at === undefined)) return undefined;
  if (selectors.some(each => timeOf(each) !== timeOf(first))) return undefined;
  const links = modifierLinks(first);
  const code = links && codeOf(mapSelectors(expr, ({ offset: _, at: __, ...rest }) => rest));
  return code && links.reduce((of, { name, args }) => linked(of, name, args), code);
}

function timeOf({ offset, at }: VectorSelector): string {
  return JSON.stringify([offset, at]);
}
