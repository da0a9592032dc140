import type { Excerpt, Place } from '../../core/index.js';

/** A file of templates, beside an `alertmanager.yml` or somewhere else. */
export interface JudgedTemplates {
  readonly file: string;
  readonly text: string;
  readonly placeOf: (excerpt?: Excerpt) => Place;
}

/** One that was read from a file. */
export function judgedTemplates({ file, text }: Omit<JudgedTemplates, 'placeOf'>): JudgedTemplates {
  return {
    file,
    text,
    placeOf: excerpt => {
      const before = text.slice(0, excerpt?.span.start ?? 0).split('\n');
      const position = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return { path: [], position };
    },
  };
}
