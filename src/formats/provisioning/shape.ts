import * as z from 'zod';

/**
 * `provisioning/dashboards/*.yml`: folders from which Grafana loads dashboards.
 * https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
 */
export const dashboardProviders = z.strictObject({
  apiVersion: z.literal(1),
  providers: z.array(
    z.strictObject({
      name: z.string().min(1),
      orgId: z.int().min(1).optional(),
      folder: z.string().optional(),
      folderUid: z.string().optional(),
      type: z.literal('file').optional(),
      disableDeletion: z.boolean().optional(),
      updateIntervalSeconds: z.int().min(0).optional(),
      allowUiUpdates: z.boolean().optional(),
      options: z.strictObject({
        path: z.string().min(1),
        foldersFromFilesStructure: z.boolean().optional(),
      }),
    }),
  ),
});

/** Which settings exist depends on the type of the data source. */
const jsonData = z.record(z.string(), z.unknown());

/**
 * `provisioning/datasources/*.yml`.
 * https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
 */
export const datasources = z.strictObject({
  apiVersion: z.literal(1),
  /** Since 11.1: what is no longer listed is removed. */
  prune: z.boolean().optional(),
  deleteDatasources: z
    .array(z.strictObject({ name: z.string().min(1), orgId: z.int().min(1).optional() }))
    .optional(),
  datasources: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        type: z.string().min(1),
        access: z.enum(['proxy', 'direct']).optional(),
        orgId: z.int().min(1).optional(),
        uid: z
          .string()
          .regex(/^[a-zA-Z0-9_-]{1,40}$/)
          .optional(),
        url: z.string().optional(),
        user: z.string().optional(),
        database: z.string().optional(),
        basicAuth: z.boolean().optional(),
        basicAuthUser: z.string().optional(),
        withCredentials: z.boolean().optional(),
        isDefault: z.boolean().optional(),
        editable: z.boolean().optional(),
        version: z.int().optional(),
        jsonData: jsonData.optional(),
        secureJsonData: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
});
