import * as z from 'zod';
import type { Plain } from '../shared/plain.js';

/** Grafana fills in variables of its environment before it reads numbers and switches. */
const withVariables = z.string().regex(/\$/).meta({ description: 'a number or a text with a $variable' });
const orgId = z.union([z.int(), withVariables]);
const flag = z.union([z.boolean(), withVariables]);

/**
 * `provisioning/dashboards/*.yml`: folders from which Grafana loads dashboards.
 * https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
 */
export const dashboardProviders = z.strictObject({
  apiVersion: z.literal(1),
  providers: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        orgId: orgId.optional(),
        folder: z.string().optional(),
        folderUid: z.string().optional(),
        type: z.string().optional(),
        disableDeletion: flag.optional(),
        editable: flag.optional(),
        allowUiUpdates: flag.optional(),
        updateIntervalSeconds: z.union([z.int(), withVariables]).optional(),
        options: z
          .looseObject({
            path: z.string().min(1),
            foldersFromFilesStructure: flag.optional(),
          })
          .optional(),
      }),
    )
    .optional(),
});

/** Which settings exist depends on the type of the data source. */
const jsonData = z.record(z.string(), z.unknown());

/**
 * `provisioning/datasources/*.yml`.
 * https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
 */
export const datasources = z.strictObject({
  apiVersion: z.literal(1),
  /** What is no longer listed is removed. */
  prune: flag.optional(),
  deleteDatasources: z.array(z.strictObject({ name: z.string().min(1), orgId: orgId.optional() })).optional(),
  datasources: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        uid: z
          .string()
          .regex(/^[a-zA-Z0-9_-]{1,40}$/)
          .optional(),
        type: z.string().min(1),
        access: z.enum(['proxy', 'direct']).optional(),
        orgId: orgId.optional(),
        url: z.string().optional(),
        user: z.string().optional(),
        password: z.string().optional(),
        database: z.string().optional(),
        isDefault: flag.optional(),
        editable: flag.optional(),
        version: z.union([z.int(), withVariables]).optional(),
        correlations: z.array(z.record(z.string(), z.unknown())).optional(),
        jsonData: jsonData.optional(),
        basicAuth: flag.optional(),
        basicAuthUser: z.string().optional(),
        basicAuthPassword: z.string().optional(),
        withCredentials: flag.optional(),
        secureJsonData: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
});

export type DashboardProviders = Plain<z.infer<typeof dashboardProviders>>;
export type Datasources = Plain<z.infer<typeof datasources>>;
