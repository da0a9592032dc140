import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { blackboxConfig, blackboxModule } from './shape.js';

export type BlackboxConfig = Plain<z.infer<typeof blackboxConfig>>;
export type BlackboxModule = Plain<z.infer<typeof blackboxModule>>;
