import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { dashboardProviders, datasources } from './shape.js';

export type DashboardProviders = Plain<z.infer<typeof dashboardProviders>>;
export type Datasources = Plain<z.infer<typeof datasources>>;
