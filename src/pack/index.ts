import { type Artifact, sortedBy } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';
import { files } from './files/index.js';
import type { Form } from './form.js';

export type { Form } from './form.js';

/** Every way to deploy what is monitored. A new one is a folder beside `files`, and its name here. */
export const forms = { files } as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

/** The documents as files, by path. */
export function pack(documents: readonly FormattedDocument[], form: FormName = 'files'): readonly Artifact[] {
  return sortedBy(forms[form].pack(documents), ({ path }) => path);
}
