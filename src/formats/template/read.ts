import type { Span } from '../../core/index.js';
import { type Node, parse } from '../../gotemplate/index.js';

/** A use of a template by its name. */
export interface TemplateCall {
  readonly name: string;
  readonly span: Span;
}

/** A Go template: a file of them, or a text with actions in it. */
export interface TemplateText {
  /** The names that it defines. */
  readonly defines: readonly string[];
  readonly calls: readonly TemplateCall[];
  /** Why it cannot be read. */
  readonly fault?: { readonly reason: string; readonly span: Span } | undefined;
}

const NOTHING: TemplateText = { defines: [], calls: [] };

/** Reads a file of templates, or a text that may have actions in it. */
export function readTemplate(text: string): TemplateText {
  if (!text.includes('{{')) return NOTHING;
  const { template, fault } = parse(text);
  if (template === undefined) return { ...NOTHING, fault: { reason: fault.problem, span: fault.span } };
  const bodies = [template.body, ...template.definitions.values()];
  return { defines: [...template.definitions.keys()], calls: bodies.flatMap(callsIn) };
}

function callsIn(nodes: readonly Node[]): readonly TemplateCall[] {
  return nodes.flatMap(node => {
    if (node.type === 'template') return [{ name: node.name, span: node.span }];
    return node.type === 'print' ? [] : [...callsIn(node.body), ...callsIn(node.otherwise)];
  });
}
