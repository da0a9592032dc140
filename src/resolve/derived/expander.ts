import type { Definition } from '../../language/index.js';
import type { Metric, ProbeModule, ScrapeJob } from '../../model/index.js';
import type { About } from './recording.js';

/** What a derived value comes to. */
export interface Expansion {
  readonly recordings: readonly Definition<'recording'>[];
  readonly alerts?: readonly Definition<'alert'>[];
  /** Metrics that are scraped because of it. */
  readonly metrics?: readonly Metric[];
  readonly jobs?: readonly ScrapeJob[];
  readonly probeModules?: readonly ProbeModule[];
}

/** Turns a definition, whose options are right as such, into definitions that go the way of all others. */
export type Expander<O> = (about: About, options: O, path: readonly string[]) => Expansion;
