import { type Diagnostic, type Outcome, outcome, type Place } from '../core/index.js';
import type { Project, Written } from '../judge/index.js';
import { type OutputName, outputNames } from '../lower/index.js';
import { type ChosenForm, chooseForm, formNames, outputsWithout } from '../pack/index.js';
import { report } from './problems.js';
import type { Request } from './request.js';

/** What a run compiles to, and in which form. */
export interface Chosen {
  readonly outputs: readonly OutputName[];
  readonly form: ChosenForm;
}

/**
 * The outputs and the form that a request names, or else the project file; as files, and all that the form has a place for, if nobody
 * says. Options of a form are the project file's, and hold for the form that it names.
 */
export function chosen(
  request: Pick<Request, 'outputs' | 'form'>,
  project: Pick<Project, 'outputs' | 'form'> = {},
): Outcome<Chosen> {
  const asked = request.form === undefined ? project.form : written(request.form);
  const form = chosenForm(asked ?? written('files'), project.form);
  const outputs = chosenOutputs(asked?.name ?? 'files', request.outputs?.map(written) ?? project.outputs);
  const diagnostics = [...outputs.diagnostics, ...form.diagnostics];
  if (!outputs.ok || !form.ok) return failed(diagnostics);
  return outcome({ outputs: outputs.value, form: form.value }, diagnostics);
}

function chosenOutputs(form: string, asked: readonly Written[] | undefined): Outcome<readonly OutputName[]> {
  const without = isOneOf(formNames, form) ? outputsWithout(form) : [];
  const fitting = outputNames.filter(name => !without.includes(name));
  if (asked === undefined) return outcome(fitting, []);
  const names = new Set(asked.map(({ name }) => name));
  return outcome(
    // In the order of the registry, so that the order of the request changes nothing.
    outputNames.filter(name => names.has(name)),
    asked.flatMap(({ name, place }) => {
      if (!isOneOf(outputNames, name))
        return [report('app/unknown-output', { name, known: outputNames }, place)];
      if (without.includes(name))
        return [report('app/output-not-in-form', { name, form, known: fitting }, place)];
      return [];
    }),
  );
}

function chosenForm({ name, place }: Written, project: Project['form']): Outcome<ChosenForm> {
  if (!isOneOf(formNames, name))
    return failed([report('app/unknown-form', { name, known: formNames }, place)]);
  const given = project?.name === name ? project : undefined;
  const choice = chooseForm(name, given?.options);
  if (choice.ok) return outcome(choice.form, []);
  return failed(
    choice.faults.map(({ pointer, fault, hint }) =>
      report(
        'app/form-option',
        { form: name, at: pointer.join('.'), fault, hint },
        given?.placeOf(pointer) ?? NOWHERE,
      ),
    ),
  );
}

const NOWHERE: Place = { path: [] };

/** Named where the run was asked for: no file says where. */
const written = (name: string): Written => ({ name, place: NOWHERE });

const failed = (diagnostics: readonly Diagnostic[]) => ({ ok: false, diagnostics }) as const;

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return (names as readonly string[]).includes(name);
}
