import { build } from 'esbuild';
import { sharpen } from './sharpen.mjs';

/** The documents whose schemas are ours: which export of which file. */
const DOCUMENTS = {
  'rule-file': ['rule-file', 'ruleFile'],
  prometheus: ['prometheus', 'prometheusConfig'],
  alertmanager: ['alertmanager', 'alertmanagerConfig'],
  'dashboard-providers': ['grafana-provisioning', 'dashboardProviders'],
  datasources: ['grafana-provisioning', 'datasources'],
  compose: ['compose', 'composeFile'],
  blackbox: ['blackbox', 'blackboxConfig'],
  filebeat: ['filebeat', 'filebeatConfig'],
};

/** The JSON Schemas of the model's document types, by name. */
export async function documentSchemas() {
  const exports = Object.values(DOCUMENTS).map(([file, name]) => `export { ${name} } from './${file}.js';`);
  const { outputFiles } = await build({
    stdin: {
      contents: ["export { z } from 'zod';", ...exports].join('\n'),
      resolveDir: 'src/model/documents',
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
