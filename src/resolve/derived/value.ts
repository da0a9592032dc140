import type { CallSite, Diagnostic, LogicalPath } from '../../core/index.js';
import type { SystemOptions } from '../../language/index.js';
import type { Metric, ProbeModule, ScrapeJob } from '../../model/index.js';
import type { AlertDraft } from '../alerts/alert-draft.js';
import type { RecordingDraft } from '../recordings/recording-draft.js';

/** What derived values must know of their system. */
export interface Environment {
  readonly system: string;
  readonly prometheus: Pick<SystemOptions['prometheus'], 'version' | 'scrapeInterval' | 'evaluationInterval'>;
}

/** A derived value whose options are right as such. */
export interface Value<O> {
  readonly name: string;
  readonly options: O;
  readonly environment: Environment;
  /** True if an expression that it was given has a mistake, which is reported already. */
  readonly faulty: boolean;
  /** Where it was written. */
  readonly path: LogicalPath;
  readonly site: CallSite;
}

/** All of a derived value but its options: what its drafts are named after. */
export type About = Omit<Value<unknown>, 'options'>;

/** What derived values come to. */
export interface Expansion {
  readonly recordings?: readonly RecordingDraft[];
  readonly alerts?: readonly AlertDraft[];
  /** Metrics that are scraped because of it. */
  readonly metrics?: readonly Metric[];
  readonly jobs?: readonly ScrapeJob[];
  readonly probeModules?: readonly ProbeModule[];
  /** What is wrong with the options, beyond what their schema sees. */
  readonly mistakes?: readonly Diagnostic[];
}

/** Turns a value into drafts: a pure function. */
export type Expander<O> = (value: Value<O>) => Expansion;

/** Turns all values of a kind, in order of name, into drafts that they share. */
export type JointExpander<O> = (values: readonly Value<O>[]) => Expansion;
