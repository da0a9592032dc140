import { readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { runHere } from '../src/runtime/index.js';

/** Runs the stages of `generate` in a row, in a process of its own, and prints what each took in ms, its code's loading apart. */

const took: { stage: string; 'load code': number; run: number }[] = [];
const cwd = process.cwd();

async function stage<Room, Result>(
  name: string,
  room: () => Promise<Room>,
  run: (room: Room) => Result | Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const loaded = await room();
  const between = performance.now();
  const result = await run(loaded);
  took.push({ stage: name, 'load code': between - start, run: performance.now() - between });
  return result;
}

function value<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!outcome.ok) throw new Error('the definitions do not compile');
  return outcome.value;
}

const packages = {
  atalaya: () => import('../src/index.js'),
  'atalaya/promql': () => import('../src/promql/index.js'),
};
await stage(
  'language',
  () => Promise.all(Object.values(packages).map(get => get())),
  rooms => rooms,
);
const loaded = await stage(
  'load',
  () => import('../src/load/index.js'),
  async ({ findEntries, load, startBundling }) => {
    const list = async (folder: string) =>
      readdirSync(folder, { withFileTypes: true }).map(item => ({
        name: item.name,
        isFolder: item.isDirectory(),
      }));
    const entries = value(await findEntries('definitions', list));
    return value(
      await load(await startBundling(entries, { cwd, packages }), {
        list,
        readBytes: async () => undefined,
        run: runHere(packages),
      }),
    );
  },
);
const { model } = await stage(
  'resolve',
  () => import('../src/resolve/index.js'),
  ({ resolve }) => value(resolve(loaded.systems)),
);
const { chooseForm } = await import('../src/pack/index.js');
const choice = chooseForm('files');
if (!choice.ok) throw new Error('the form has no options');
const { form } = choice;
const documents = await stage(
  'lower',
  () => import('../src/lower/index.js'),
  ({ lower, outputNames }) => lower(model, outputNames, form.paths),
);
const artifacts = await stage(
  'pack',
  () => import('../src/pack/index.js'),
  () => value(form.pack(documents)),
);
await stage(
  'verify',
  () => import('../src/verify/index.js'),
  ({ verify }) =>
    verify(artifacts, { mode: 'off', tools: { find: async () => undefined, run: () => Promise.reject() } }),
);
await stage(
  'output',
  () => import('../src/output/index.js'),
  async ({ takeSnapshot, plan }) => {
    const empty = {
      name: 'out',
      longestPath: 4000,
      unique: () => '1',
      stamp: async () => undefined,
      touch: async () => {},
      list: async () => undefined,
      read: () => Promise.reject(new Error('empty')),
      create: async () => {},
      rename: async () => {},
      remove: async () => {},
      makeFolder: async () => {},
      removeFolder: async () => {},
    };
    return plan(artifacts, value(await takeSnapshot(artifacts, empty, false)), {
      environments: undefined,
      force: false,
    });
  },
);

process.stdout.write(JSON.stringify(took));
