import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import { handle, key, title } from './parts.js';
import { type PlaceInput, placeOptions } from './place.js';
import type { System } from './system.js';
import { type Completed, optionsOf } from './tie.js';

/** One place where systems run. */
export interface EnvironmentInput extends PlaceInput {
  /** What people call it. Default: its name. */
  readonly title?: string;
  /** What runs here: they share one Prometheus, one Alertmanager and one Grafana. */
  readonly systems: readonly System[];
}

export type Environment = Defined<'environment'>;

/** Options of `environment`. */
export const environmentSchema = optionsOf<EnvironmentInput>()(
  z.strictObject({
    title: title.optional(),
    systems: z.array(handle('system')).min(1),
    ...placeOptions,
  }),
);

export type EnvironmentOptions = Completed<typeof environmentSchema>;

/** An environment's name: a folder of the output, a label value, a prefix. */
export const environmentName = key;

/** One place where systems run. `definitions/environments.ts` exports them all. */
export function environment(name: string, options: EnvironmentInput): Environment {
  return { definition: { kind: 'environment', name, options, site: callSite(environment) } };
}

/** `environment`, as data. */
export const describedEnvironment: Described = named(
  'environment',
  environment,
  environmentSchema,
  `environment('production', {
  systems: [system('shop', { title: 'Shop', metrics: [requests], escalation: onCall })],
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
})`,
);
