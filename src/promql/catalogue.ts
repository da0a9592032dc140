import { type Catalogue, catalogue } from '../core/index.js';
import { CONDITION_WORDS } from './catalogue-condition.js';
import { LANGUAGE_WORDS } from './catalogue-language.js';
import { METRIC_WORDS } from './catalogue-metrics.js';
import { SYNTAX_WORDS } from './catalogue-syntax.js';

const WORDS = { ...SYNTAX_WORDS, ...LANGUAGE_WORDS, ...METRIC_WORDS, ...CONDITION_WORDS };

export type PromqlWords = typeof WORDS;

/** Every `promql/…` code that this room can report. */
export const PROMQL: Catalogue<PromqlWords> = catalogue(WORDS);

/**
 * The codes whose expressions Prometheus itself refuses to load. Everything else loads there, and is wrong all the same.
 */
export const REFUSED_BY_PROMETHEUS: ReadonlySet<string> = new Set(
  Object.keys({ ...SYNTAX_WORDS, ...LANGUAGE_WORDS }),
);
