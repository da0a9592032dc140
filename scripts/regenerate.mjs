/**
 * Makes anew what is generated and committed, each part after those that it is made from, and says which files changed.
 *
 *     npm run regenerate                     everything
 *     npm run regenerate -- docs scenarios   these parts only
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS } from './regenerate/parts.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}; the parts are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const before = contentsOf(part.makes);
  const failed = part.commands.find(command => !succeeds(command));
  tell(name, changesBetween(before, contentsOf(part.makes)));
  if (failed !== undefined) {
    console.error(`${name}: \`${failed.join(' ')}\` failed, so the parts that follow were not made`);
    process.exit(1);
  }
}

/** Runs a command, and shows what it printed only if it fails. */
function succeeds([file, ...args]) {
  const env = { ...process.env, REGENERATE: '1' };
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', env, maxBuffer: Infinity });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}

function contentsOf(paths) {
  return new Map(paths.flatMap(filesIn).map(path => [path, readFileSync(path, 'utf8')]));
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function changesBetween(before, after) {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap(path => {
    if (!before.has(path)) return [`create  ${path}`];
    if (!after.has(path)) return [`delete  ${path}`];
    return before.get(path) === after.get(path) ? [] : [`update  ${path}`];
  });
}

function tell(name, changes) {
  console.log(changes.length === 0 ? `${name}: nothing changed` : `${name}:`);
  for (const change of changes) console.log(`  ${change}`);
}
