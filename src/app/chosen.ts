import { type Diagnostic, type Outcome, outcome } from '../core/index.js';
import { type OutputName, outputNames } from '../lower/index.js';
import { type FormName, formNames } from '../pack/index.js';
import { report } from './catalogue.js';

/** What a run compiles to, and in which form. */
export interface Chosen {
  readonly outputs: readonly OutputName[];
  readonly form: FormName;
}

/** The outputs and the form that a request names: all of them, as files, if it names none. */
export function chosen({
  outputs = outputNames,
  form = 'files',
}: {
  readonly outputs?: readonly string[] | undefined;
  readonly form?: string | undefined;
}): Outcome<Chosen> {
  const isOutput = (name: string): name is OutputName => (outputNames as readonly string[]).includes(name);
  const isForm = (name: string): name is FormName => (formNames as readonly string[]).includes(name);
  const unknown: readonly Diagnostic[] = [
    ...outputs
      .filter(name => !isOutput(name))
      .map(name => report('app/unknown-output', { name, known: outputNames }, { path: [] })),
    ...(isForm(form) ? [] : [report('app/unknown-form', { name: form, known: formNames }, { path: [] })]),
  ];
  return outcome(
    // In the order of the registry, so that the order of the request changes nothing.
    { outputs: outputNames.filter(name => outputs.includes(name)), form: form as FormName },
    unknown,
  );
}
