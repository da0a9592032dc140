import { type Definition, recordingSchema } from '../../language/index.js';
import type { Context } from '../context.js';
import { drafted } from '../definitions/expressions.js';
import { shape } from '../definitions/shape.js';
import type { RecordingDraft } from './recording-draft.js';

/** The recordings that people wrote, as far as they are right by themselves. */
export function draftRecordings(
  definitions: readonly Definition<'recording'>[],
  context: Context,
): readonly RecordingDraft[] {
  return definitions.flatMap(definition => {
    const { name, options, site } = definition;
    const path = [context.system, 'recordings', String(name)];
    context.place(path, site);
    const shaped = shape(recordingSchema, options, path);
    if ('problems' in shaped) {
      context.note(...shaped.problems);
      context.refuse(definition);
      return [];
    }
    const { expr, help, labels, group, every } = shaped.value;
    return [
      {
        name,
        help,
        expr: drafted(expr, [...path, 'expr'], context),
        labels,
        group,
        intervalMs: every,
        site,
      },
    ];
  });
}
