import { alertSchema, type Definition, readText, type TextFunction } from '../../language/index.js';
import type { Text } from '../../model/index.js';
import type { Context } from '../context.js';
import { drafted } from '../definitions/expressions.js';
import { shape } from '../definitions/shape.js';
import { report } from '../problems/problems.js';
import type { AlertDraft } from './alert-draft.js';

/** The alerts that people wrote, as far as they are right by themselves. */
export function draftAlerts(
  definitions: readonly Definition<'alert'>[],
  context: Context,
): readonly AlertDraft[] {
  return definitions.flatMap(definition => draftAlert(definition, context));
}

function draftAlert(definition: Definition<'alert'>, context: Context): readonly AlertDraft[] {
  const { name, options, site } = definition;
  const path = [context.system, 'alerts', String(name)];
  context.place(path, site);
  const shaped = shape(alertSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    context.refuse(definition);
    return [];
  }
  const { when, for: forMs, keepFiringFor, every, summary, description, action, ...rest } = shaped.value;
  const text = (words: string | TextFunction, where: string): Text => {
    if (typeof words === 'string') return [words];
    const { parts, problem } = readText(words);
    if (problem !== undefined)
      context.note(report('alert/text-failed', { where, ...problem }, { path: [...path, where] }));
    return parts;
  };
  return [
    {
      ...rest,
      name,
      when: drafted(when, [...path, 'when'], context),
      forMs,
      keepFiringForMs: keepFiringFor,
      intervalMs: every,
      summary: text(summary, 'summary'),
      description: description === undefined ? undefined : text(description, 'description'),
      action: text(action, 'action'),
      site,
      definition,
    },
  ];
}
