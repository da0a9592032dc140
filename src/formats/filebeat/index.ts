import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { filebeatConfig } from './shape.js';

export type FilebeatConfig = Plain<z.infer<typeof filebeatConfig>>;
