import { build } from 'esbuild';
import { sharpen } from './sharpen.mjs';

/** The documents whose schemas are ours: which export of which format's shape. All else that is made of shapes follows from it. */
const DOCUMENTS = {
  'rule-file': ['rules', 'ruleFile'],
  'rule-test': ['rule-test', 'ruleTestFile'],
  prometheus: ['prometheus', 'prometheusConfig'],
  alertmanager: ['alertmanager', 'alertmanagerConfig'],
  'dashboard-providers': ['provisioning', 'dashboardProviders'],
  datasources: ['provisioning', 'datasources'],
  compose: ['compose', 'composeFile'],
  blackbox: ['blackbox', 'blackboxConfig'],
  filebeat: ['filebeat', 'filebeatConfig'],
};

/** The folders of `src/formats` whose shapes these are. */
export const SHAPES = [...new Set(Object.values(DOCUMENTS).map(([format]) => format))].sort();

/**
 * The JSON Schemas of the formats' shapes, by name: `plain` as their readers and printers walk them, `sharp` as validators judge by
 * them. `format` is the folder that it belongs to.
 */
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
    Object.entries(DOCUMENTS).map(([document, [format, name]]) => {
      const plain = z.toJSONSchema(types[name], { target: 'draft-7', io: 'input', reused: 'ref' });
      return [document, { format, plain: tidy(plain), sharp: sharpen(plain, plain.definitions ?? {}) }];
    }),
  );
}

/** Without what says nothing: the dialect, a reference in a list of its own, and how large a safe integer is. */
function tidy(schema) {
  if (Array.isArray(schema)) return schema.map(tidy);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $schema, allOf, ...rest } = schema;
  if (Math.abs(rest.minimum) === Number.MAX_SAFE_INTEGER) delete rest.minimum;
  if (rest.maximum === Number.MAX_SAFE_INTEGER) delete rest.maximum;
  const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, tidy(value)]));
  return allOf === undefined ? own : { ...own, ...allOf[0] };
}
