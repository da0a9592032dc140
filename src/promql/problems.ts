import { LANGUAGE_PROBLEMS } from './problems-language.js';
import { SYNTAX_PROBLEMS } from './problems-syntax.js';

/** What Prometheus itself refuses to load. */
export const PROBLEMS = { ...SYNTAX_PROBLEMS, ...LANGUAGE_PROBLEMS };

export type PromqlProblems = typeof PROBLEMS;

/** The codes whose expressions Prometheus refuses. Everything else loads there, and is wrong all the same. */
export const REFUSED_BY_PROMETHEUS: ReadonlySet<string> = new Set(Object.keys(PROBLEMS));
