import { type Diagnostic, type Outcome, outcome, type Place } from '../core/index.js';
import type { Project } from '../judge/index.js';
import { type OutputName, outputNames } from '../lower/index.js';
import { type FormName, formNames } from '../pack/index.js';
import { report } from './problems.js';
import type { Request } from './request.js';

/** What a run compiles to, and in which form. */
export interface Chosen {
  readonly outputs: readonly OutputName[];
  readonly form: FormName;
}

/** The outputs and the form that a request names, or else the project file; all of them, as files, if nobody says. */
export function chosen(
  request: Pick<Request, 'outputs' | 'form'>,
  project: Pick<Project, 'outputs' | 'form'> = {},
): Outcome<Chosen> {
  const outputs = request.outputs?.map(asked) ?? project.outputs ?? outputNames.map(asked);
  const form = request.form === undefined ? (project.form ?? asked('files')) : asked(request.form);
  const unknown: readonly Diagnostic[] = [
    ...outputs
      .filter(({ name }) => !isOneOf(outputNames, name))
      .map(({ name, place }) => report('app/unknown-output', { name, known: outputNames }, place)),
    ...(isOneOf(formNames, form.name)
      ? []
      : [report('app/unknown-form', { name: form.name, known: formNames }, form.place)]),
  ];
  const names = new Set(outputs.map(({ name }) => name));
  return outcome(
    // In the order of the registry, so that the order of the request changes nothing.
    { outputs: outputNames.filter(name => names.has(name)), form: form.name as FormName },
    unknown,
  );
}

/** Named where the run was asked for: no file says where. */
function asked(name: string): { readonly name: string; readonly place: Place } {
  return { name, place: { path: [] } };
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
