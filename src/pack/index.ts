import { files } from './files/index.js';
import { type Choice, type FormKind, formKind } from './form.js';
import { kubernetes } from './kubernetes/index.js';
import { mimir } from './mimir/index.js';
import { mixin } from './mixin/index.js';

export { asFiles } from './as-files.js';
export type { Choice, ChosenForm, Form } from './form.js';
export type { OptionFault } from './options.js';
export { codes } from './problems.js';

/** Every way to deploy what is monitored. A new one is a folder beside these, and its name here. */
const forms = {
  files: formKind(files),
  kubernetes: formKind(kubernetes),
  mimir: formKind(mimir),
  mixin: formKind(mixin),
} as const satisfies Readonly<Record<string, FormKind>>;

export type FormName = keyof typeof forms;

export const formNames = Object.keys(forms) as readonly FormName[];

/** The outputs that a form has no place for. */
export function outputsWithout(form: FormName): readonly string[] {
  return forms[form].without;
}

/** A form with the options that people gave, if they are right. */
export function chooseForm(name: FormName, options: unknown = {}): Choice {
  return forms[name].choose(options);
}
