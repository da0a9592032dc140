import type { Artifact, Diagnostic, LogicalPath, Origin, Outcome } from '../../src/core/index.js';
import type { Defined } from '../../src/language/index.js';

/**
 * Stand-ins for the rooms between loading and output, so that these tests are about the pipeline alone. A system's
 * options say what each stage answers: `{ files, resolve, targets, verify }`.
 */
interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly resolve?: readonly Diagnostic[];
  readonly targets?: readonly Diagnostic[];
  readonly verify?: readonly Diagnostic[];
}

type Systems = readonly Defined<'system'>[];

const optionsOf = ({ definition }: Defined<'system'>) => definition.options as Options;

function answer<T>(value: T, diagnostics: readonly Diagnostic[]): Outcome<T> {
  return diagnostics.some(({ severity }) => severity === 'error')
    ? { ok: false, diagnostics }
    : { ok: true, value, diagnostics };
}

export const resolveRoom = {
  resolve: (systems: Systems) =>
    answer(
      {
        model: {
          systems: systems.map(defined => ({ ...defined, name: defined.definition.name, prometheus: {} })),
        },
        sites: ([name, ...inside]: LogicalPath): Origin => ({
          site: systems.find(({ definition }) => definition.name === name)?.definition.site,
          inside,
        }),
      },
      systems.flatMap(system => optionsOf(system).resolve ?? []),
    ),
};

export const targetsRoom = {
  compile: ({ systems }: { readonly systems: Systems }) =>
    answer(
      systems.flatMap(system =>
        Object.entries(optionsOf(system).files ?? {}).map(
          ([path, content]): Artifact & { system: typeof system } => ({
            path: `${system.definition.name}/${path}`,
            content,
            mediaType: 'text/plain',
            origin: `${system.definition.name} > files`,
            system,
          }),
        ),
      ),
      systems.flatMap(system => optionsOf(system).targets ?? []),
    ),
};

export const verifyRoom = {
  verify: async (artifacts: readonly (Artifact & { system: Defined<'system'> })[]) =>
    [...new Set(artifacts.map(({ system }) => system))].flatMap(system => optionsOf(system).verify ?? []),
};
