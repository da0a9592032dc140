import { build } from 'esbuild';
import { sharpen } from './sharpen.mjs';

/** The documents whose schemas are ours: which export of which format's shape. */
const DOCUMENTS = {
  'rule-file': ['rules', 'ruleFile'],
  prometheus: ['prometheus', 'prometheusConfig'],
  alertmanager: ['alertmanager', 'alertmanagerConfig'],
  'dashboard-providers': ['provisioning', 'dashboardProviders'],
  datasources: ['provisioning', 'datasources'],
  compose: ['compose', 'composeFile'],
  blackbox: ['blackbox', 'blackboxConfig'],
  filebeat: ['filebeat', 'filebeatConfig'],
};

/** The JSON Schemas of the formats' shapes, by name. */
export async function documentSchemas() {
  const exports = Object.values(DOCUMENTS).map(
    ([format, name]) => `export { ${name} } from './${format}/shape.js';`,
  );
  const { outputFiles } = await build({
    stdin: {
      contents: ["export { z } from 'zod';", ...exports].join('\n'),
      resolveDir: 'src/formats',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const { z, ...types } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return Object.fromEntries(
    Object.entries(DOCUMENTS).map(([document, [, name]]) => {
      const schema = z.toJSONSchema(types[name], { target: 'draft-7', io: 'input', reused: 'ref' });
      return [document, sharpen(schema, schema.definitions ?? {})];
    }),
  );
}
