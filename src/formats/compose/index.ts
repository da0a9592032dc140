import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { composeFile, composeService } from './shape.js';

export type ComposeFile = Plain<z.infer<typeof composeFile>>;
export type ComposeService = Plain<z.infer<typeof composeService>>;
