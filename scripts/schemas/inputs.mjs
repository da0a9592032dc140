import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { SHAPES } from './documents.mjs';
import { PANELS, QUERIES } from './panels.mjs';
import { typesOf } from './sdk.mjs';

const text = path => readFileSync(path, 'utf8');
/** The files of a folder, without what is made and lies in it. */
const folder = path =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => `${path}/${name}`)
    .sort();
const packageFile = name => `node_modules/${name}/package.json`;
const modules = [...Object.values(PANELS), ...Object.values(QUERIES)].map(({ module }) => module);

/** A hash of all that the generated files are made from. They are current as long as it stays the same. */
export function inputHash() {
  const files = [
    'scripts/schemas.mjs',
    ...folder('scripts/schemas'),
    ...folder('scripts/schemas/crds'),
    ...[...SHAPES, 'shared'].flatMap(name => folder(`src/formats/${name}`)),
    ...['dashboard', 'common', 'units', ...new Set(modules)].map(typesOf),
  ];
  const versions = ['ajv', 'zod', 'ts-json-schema-generator'].map(
    name => `${name} ${JSON.parse(text(packageFile(name))).version}`,
  );
  const hash = createHash('sha256');
  for (const part of [...files.map(text), ...versions]) hash.update(part).update('\0');
  return hash.digest('hex');
}
