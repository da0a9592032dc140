import type { Expr, VectorSelector } from '../../promql/index.js';
import type { TextFunction } from '../alert.js';
import { type Definition, isCollection, isDefinition } from '../definition.js';
import type { Data } from '../described.js';
import type { LegendFunction } from '../panels.js';
import { callOf } from './calls.js';
import { type Code, keyText, linked, textLiteral, token } from './code.js';
import { expressionCode } from './expressions.js';
import { numberCode } from './literals.js';
import type { Names } from './names.js';
import { narrowedSeries, selectorCode } from './selectors.js';
import { legendFunctionCode, textFunctionCode } from './texts.js';

/** What a module calls the definitions that others refer to. */
export interface ModuleNames extends Names {
  /** Undefined for one that is written where it is used. */
  readonly reference: (definition: Definition) => Code | undefined;
  readonly dashboard: (key: string) => Code | undefined;
}

/** A definition as the call that makes it. */
export function definitionCode(definition: Definition, names: ModuleNames): Code {
  const data = definition as unknown as Data;
  const call = callOf(data);
  if (call === undefined) throw new Error(`no function makes the ${definition.kind} ${definition.name}`);
  const args = definition.kind === 'system' ? [call.args[0], withLists(call.args[1])] : call.args;
  return { type: 'call', callee: call.name, args: args.map(each => valueCode(each, names)) };
}

/** Anything that stands in a definition, as code. `key` is the option that it is the value of. */
export function valueCode(value: unknown, names: ModuleNames, key = ''): Code {
  switch (typeof value) {
    case 'string':
      return textLiteral(value);
    case 'number':
      return numberCode(value);
    case 'function':
      return key === 'legend'
        ? legendFunctionCode(value as LegendFunction)
        : textFunctionCode(value as TextFunction);
    case 'object':
      if (value === null) return token('null');
      return Array.isArray(value)
        ? { type: 'list', items: value.map(each => valueCode(each, names)) }
        : objectOrCall(value as Data, names);
    default:
      return token(String(value));
  }
}

function objectOrCall(data: Data, names: ModuleNames): Code {
  if (isDefinition(data.definition)) {
    return names.reference(data.definition) ?? definitionCode(data.definition, names);
  }
  if (data.type === 'expression') return writtenCode(data, names);
  const series = selectedCode(data, names);
  if (series !== undefined) return series;
  if (data.type === 'panelReference') {
    const dashboard = names.dashboard(String(data.dashboard));
    if (dashboard !== undefined) return linked(dashboard, 'panel', [textLiteral(String(data.panel))]);
  }
  const call = callOf(data);
  if (call !== undefined) {
    return { type: 'call', callee: call.name, args: call.args.map(each => valueCode(each, names)) };
  }
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return {
    type: 'object',
    entries: entries.map(([key, each]) => [keyText(key), valueCode(each, names, key)]),
  };
}

/** An expression: as the text that a person wrote, or by its tree. */
function writtenCode({ text, ast, sources }: Data, names: ModuleNames): Code {
  const isPlain = typeof text === 'string' && !Array.isArray(sources);
  if (isPlain) return { type: 'template', tag: 'promql', parts: [text], holes: [] };
  return expressionCode(ast as Expr, names);
}

/** A metric that is no expression yet, perhaps narrowed. */
function selectedCode({ type, selector }: Data, names: ModuleNames): Code | undefined {
  if (typeof selector !== 'object' || selector === null) return undefined;
  const of = selector as VectorSelector;
  if (type === 'counter') return selectorCode(of, names, 'counter');
  return type === 'histogram' || type === 'summary' || type === 'nativeHistogram'
    ? narrowedSeries(of.metric ?? '', type, of, names)
    : undefined;
}

/** Lists of definitions, where a person may have given modules and records. */
function withLists(options: unknown): unknown {
  return Object.fromEntries(
    Object.entries(options as Data).map(([key, value]) => [
      key,
      isCollection(key) ? handlesIn(value) : value,
    ]),
  );
}

function handlesIn(value: unknown, seen = new Set<unknown>()): readonly unknown[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isDefinition((value as Data).definition)) return [value];
  return Object.values(value).flatMap(part => handlesIn(part, seen));
}
