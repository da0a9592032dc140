import * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import { anything, flag, pairs } from './scalars.js';
import { composeService } from './service.js';

export { composeService };

const network = z.looseObject({
  name: z.string().optional(),
  driver: z.string().optional(),
  external: anything,
  internal: flag.optional(),
  labels: pairs.optional(),
});

const volume = z.looseObject({
  name: z.string().optional(),
  driver: z.string().optional(),
  external: anything,
  labels: pairs.optional(),
});

/** Where the content of a secret or a config comes from. */
const content = z.looseObject({
  name: z.string().optional(),
  file: z.string().optional(),
  environment: z.string().optional(),
  content: z.string().optional(),
  external: anything,
});

/**
 * `docker-compose.yml`. What nothing here looks into is left open.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
export const composeFile = z.strictObject({
  /** Obsolete: Compose says so and goes on. */
  version: z.string().optional(),
  name: z.string().optional(),
  include: anything,
  services: z.record(z.string(), composeService).optional(),
  networks: z.record(z.string(), network).optional(),
  volumes: z.record(z.string(), volume).optional(),
  secrets: z.record(z.string(), content).optional(),
  configs: z.record(z.string(), content).optional(),
  models: anything,
});

export type ComposeFile = Plain<z.infer<typeof composeFile>>;
export type ComposeService = Plain<z.infer<typeof composeService>>;
