import { createRequire } from 'node:module';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const standaloneCode = require('ajv/dist/standalone').default;

/**
 * A validator as source text: `export default validate`. Made ahead of time because compiling a schema takes
 * longer than everything else that verify does.
 */
export async function standalone(schema) {
  const ajv = new Ajv({
    allErrors: true,
    // An error then holds the schema it comes from, which knows the names and values that would have been right.
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    // One function per definition, not a copy of it at every use.
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    unicodeRegExp: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  const contents = standaloneCode(ajv, ajv.compile(schema));
  // Ajv asks for its few helpers by `require`, also in a module; bundling them leaves a file that needs nothing.
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
