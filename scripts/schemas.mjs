/**
 * Makes `src/verify/generated/`: JSON Schemas, the validators compiled from them, and Grafana's tables of names.
 * `npm run regenerate` runs it, which is due after a change of the SDK, of `src/model/documents`, or of `scripts/schemas`.
 * With `--check` it writes nothing and fails if a file would change.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dashboardSchema } from './schemas/dashboard.mjs';
import { documentSchemas } from './schemas/documents.mjs';
import { inputHash } from './schemas/inputs.mjs';
import { standalone } from './schemas/standalone.mjs';
import { unitIds } from './schemas/units.mjs';

const OUT = 'src/verify/generated';
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const header = '// Made by `npm run regenerate`. Do not edit.\n';
const table = value => `${header}export default ${JSON.stringify(value, null, 1)};\n`;
const declares = type => `${header}declare const value: ${type};\nexport default value;\n`;

const { schema, customFields } = dashboardSchema();
const schemas = { dashboard: schema, ...(await documentSchemas()) };

const files = new Map([
  ['inputs.js', table(inputHash())],
  ['inputs.d.ts', declares('string')],
  ['units.js', table(unitIds())],
  ['units.d.ts', declares('readonly string[]')],
  ['custom-fields.js', table(customFields)],
  ['custom-fields.d.ts', declares('Readonly<Record<string, readonly string[]>>')],
]);
for (const [name, document] of Object.entries(schemas)) {
  files.set(`${name}.js`, header + (await standalone(document)));
  files.set(`${name}.d.ts`, declares("import('../schema/validator.js').Validator"));
}

const check = process.argv.includes('--check');
if (!check) mkdirSync(OUT, { recursive: true });
const before = new Map(readdirSync(OUT).map(name => [name, readFileSync(join(OUT, name), 'utf8')]));
const stale = [...files].filter(([name, text]) => before.get(name) !== text);
const obsolete = [...before.keys()].filter(name => !files.has(name));
if (check) {
  for (const name of [...stale.map(([name]) => name), ...obsolete])
    console.error(`${OUT}/${name} is not current: run \`npm run regenerate\``);
  process.exitCode = stale.length + obsolete.length === 0 ? 0 : 1;
} else {
  for (const [name, text] of stale) writeFileSync(join(OUT, name), text);
  for (const name of obsolete) rmSync(join(OUT, name));
}
