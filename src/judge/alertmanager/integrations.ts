import { isRecord, type JsonRecord, list, type Pointer, record, text } from '../../core/index.js';
import type { PlaceOf } from '../placed.js';

/** One way in which a receiver notifies: an item of its `slack_configs`, or of another list. */
export interface JudgedIntegration {
  /** Whose it is, by the name that its definition has, or that stands in the file. */
  readonly receiver: string;
  /** `slack_configs`. */
  readonly list: string;
  readonly config: JsonRecord;
  /** Places within the configuration. */
  readonly placeOf: PlaceOf;
}

/** The same with its place in the file. */
export interface FoundIntegration extends Omit<JudgedIntegration, 'placeOf'> {
  readonly pointer: Pointer;
}

/** Every integration of every receiver of an `alertmanager.yml`. */
export function integrationsIn(config: unknown): readonly FoundIntegration[] {
  return list(record(config).receivers).flatMap((item, index) => {
    const receiver = record(item);
    return Object.entries(receiver).flatMap(([key, configs]) =>
      key.endsWith('_configs')
        ? list(configs)
            .filter(isRecord)
            .map((config, at) => ({
              receiver: text(receiver.name) ?? '',
              list: key,
              config,
              pointer: ['receivers', index, key, at],
            }))
        : [],
    );
  });
}
