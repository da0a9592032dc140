import type { Expansion } from './value.js';

/** Expansions as one. */
export function join(expansions: readonly Expansion[]): Required<Expansion> {
  return {
    recordings: expansions.flatMap(({ recordings = [] }) => recordings),
    alerts: expansions.flatMap(({ alerts = [] }) => alerts),
    metrics: expansions.flatMap(({ metrics = [] }) => metrics),
    jobs: expansions.flatMap(({ jobs = [] }) => jobs),
    probeModules: expansions.flatMap(({ probeModules = [] }) => probeModules),
    mistakes: expansions.flatMap(({ mistakes = [] }) => mistakes),
  };
}
