/**
 * Makes the JSON Schemas of the formats' shapes in `src/formats/<x>/generated/`, the validators in `src/verify/generated/`, compiled
 * from them, and Grafana's tables of names in `src/formats/dashboard/generated/`. `npm run regenerate` runs it, which is due after a change of the SDK, of a shape in
 * `src/formats`, or of `scripts/schemas`. With `--check` it writes nothing and fails if a file would change.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dashboardSchema } from './schemas/dashboard.mjs';
import { documentSchemas } from './schemas/documents.mjs';
import { inputHash } from './schemas/inputs.mjs';
import { objectSchemas } from './schemas/objects.mjs';
import { standalone } from './schemas/standalone.mjs';
import { unitIds } from './schemas/units.mjs';

const VALIDATORS = 'src/verify/generated';
const TABLES = 'src/formats/dashboard/generated';
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const header = '// Made by `npm run regenerate`. Do not edit.\n';
const table = value => `${header}export default ${JSON.stringify(value, null, 1)};\n`;
const declares = type => `${header}declare const value: ${type};\nexport default value;\n`;

const { schema, customFields } = dashboardSchema();
const documents = await documentSchemas();
const sharp = Object.entries(documents).map(([name, document]) => [name, document.sharp]);
const schemas = { dashboard: schema, ...Object.fromEntries(sharp), ...objectSchemas() };
const loaders = Object.keys(schemas).map(name => `  '${name}': () => import('./${name}.js'),\n`);
const validator = "import('../schema/validator.js').Validator";

const files = new Map([
  [`${VALIDATORS}/inputs.js`, table(inputHash())],
  [`${VALIDATORS}/inputs.d.ts`, declares('string')],
  [`${TABLES}/units.js`, table(unitIds())],
  [`${TABLES}/units.d.ts`, declares('readonly string[]')],
  [`${TABLES}/custom-fields.js`, table(customFields)],
  [`${TABLES}/custom-fields.d.ts`, declares('Readonly<Record<string, readonly string[]>>')],
]);
for (const [name, document] of Object.entries(schemas)) {
  files.set(`${VALIDATORS}/${name}.js`, header + (await standalone(document)));
  files.set(`${VALIDATORS}/${name}.d.ts`, declares(validator));
}
files.set(`${VALIDATORS}/loaders.js`, `${header}export default {\n${loaders.join('')}};\n`);
files.set(
  `${VALIDATORS}/loaders.d.ts`,
  declares(`Readonly<Record<string, () => Promise<{ readonly default: ${validator} }>>>`),
);

const folders = new Set([VALIDATORS, TABLES]);
for (const [name, { format, plain }] of Object.entries(documents)) {
  const folder = `src/formats/${format}/generated`;
  folders.add(folder);
  files.set(`${folder}/${name}.js`, table(plain));
  files.set(`${folder}/${name}.d.ts`, declares("import('../../shared/schema.js').Schema"));
}

const check = process.argv.includes('--check');
for (const folder of check ? [] : folders) mkdirSync(folder, { recursive: true });
const present = [...folders].flatMap(folder => readdirSync(folder).map(name => join(folder, name)));
const before = new Map(present.map(path => [path, readFileSync(path, 'utf8')]));
const stale = [...files].filter(([path, text]) => before.get(path) !== text);
const obsolete = present.filter(path => !files.has(path));
if (check) {
  for (const path of [...stale.map(([path]) => path), ...obsolete])
    console.error(`${path} is not current: run \`npm run regenerate\``);
  process.exitCode = stale.length + obsolete.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  for (const path of obsolete) rmSync(path);
}
