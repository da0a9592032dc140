import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import type { Escalation } from './escalation.js';
import { collection, handle, key, title } from './parts.js';
import { type PlaceInput, placeOptions } from './place.js';
import type { PoliciesFit } from './policies-fit.js';
import { type Completed, optionsOf } from './tie.js';
import type { TimeInterval } from './time-interval.js';

/** Handles in lists, records and modules (`import * as metrics from …`); what else a module exports is passed over. */
export type Collection = object;

/** What is watched, what is said about it, and whom it tells. */
export interface WatchedInput {
  readonly title: string;
  /** Metrics, and the events that move several of them. */
  readonly metrics?: Collection;
  /** Alerts, of other people's rules too, and recordings. */
  readonly rules?: Collection;
  readonly dashboards?: Collection;
  readonly budgets?: Collection;
  /** Every receiver; one that nothing uses is an error. Those of the escalation are found without it. */
  readonly receivers?: Collection;
  /** The policy of every alert that has no owner. */
  readonly escalation?: Escalation;
  /** Policies of those whose alerts go elsewhere, by the name that alerts say as their `owner`. */
  readonly owners?: Readonly<Record<string, Escalation>>;
  /** When nobody is told of anything but the dead man's switch: maintenance windows. */
  readonly maintenance?: readonly TimeInterval[];
}

/** A system that runs in an environment says nothing of places; one that is its own says all. */
export interface SystemInput extends WatchedInput, Partial<PlaceInput> {}

export type System = Defined<'system'>;

const watchedOptions = {
  title,
  metrics: collection.optional(),
  rules: collection.optional(),
  dashboards: collection.optional(),
  budgets: collection.optional(),
  receivers: collection.optional(),
  escalation: handle('escalation').optional(),
  /** Policies of those whose alerts go elsewhere. */
  owners: z.record(key, handle('escalation')).default({}),
  /** When nobody is told of anything but the dead man's switch. */
  maintenance: z.array(handle('timeInterval')).default([]),
};

/** Options of a system that runs in an environment. */
export const watchedSchema = optionsOf<WatchedInput>()(z.strictObject(watchedOptions));

/** Options of a system that is its own environment. */
export const systemSchema = optionsOf<WatchedInput & PlaceInput>()(
  z.strictObject({ ...watchedOptions, ...placeOptions }),
);

export type WatchedOptions = Completed<typeof watchedSchema>;
export type SystemOptions = Completed<typeof systemSchema>;

/** A system's name: a folder of the output, a label value, a prefix. */
export const systemName = key;

/** What is watched, and what is said about it. A module of `definitions/` exports one as its default. */
export function system<const O extends SystemInput>(name: string, options: O & PoliciesFit<O>): System {
  return { definition: { kind: 'system', name, options, site: callSite(system) } };
}

/** `system`, as data. */
export const describedSystem: Described = named(
  'system',
  system,
  systemSchema,
  `system('shop', {
  title: 'Shop',
  metrics: [requests],
  escalation: onCall,
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
})`,
);
