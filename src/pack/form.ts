import type * as z from 'zod';
import { type Artifact, type Diagnostic, type Outcome, outcome, sortedBy } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';
import type { Environment, Paths } from '../model/index.js';
import { type OptionFault, readOptions } from './options.js';

/** One way to deploy what is monitored. `O` is what people can choose about it. */
export interface Form<O> {
  readonly options: z.ZodObject & z.ZodType<O>;
  /** Outputs that it has no place for. */
  readonly without: readonly string[];
  /** Where a place's programs will find what this form writes. */
  readonly paths: (environment: Environment, options: O) => Paths;
  /** Turns documents into files: decides where each goes, and what is around it. */
  readonly pack: (documents: readonly FormattedDocument[], options: O) => Packed;
}

/** The files, and what those who are to read them would refuse. */
export interface Packed {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A form with its options. */
export interface ChosenForm {
  readonly paths: (environment: Environment) => Paths;
  /** The documents as files, by path. */
  readonly pack: (documents: readonly FormattedDocument[]) => Outcome<readonly Artifact[]>;
}

/** A form, or what is wrong with its options. */
export type Choice =
  | { readonly ok: true; readonly form: ChosenForm }
  | { readonly ok: false; readonly faults: readonly OptionFault[] };

/** A form whose options are its own business. */
export interface FormKind {
  readonly without: readonly string[];
  readonly choose: (given: unknown) => Choice;
}

export function formKind<O>({ options: schema, without, paths, pack }: Form<O>): FormKind {
  return {
    without,
    choose: given => {
      const read = readOptions(schema, given);
      if (!read.ok) return read;
      const { options } = read;
      return {
        ok: true,
        form: {
          paths: environment => paths(environment, options),
          pack: documents => {
            const { artifacts, diagnostics } = pack(documents, options);
            return outcome(
              sortedBy(artifacts, ({ path }) => path),
              diagnostics,
            );
          },
        },
      };
    },
  };
}
