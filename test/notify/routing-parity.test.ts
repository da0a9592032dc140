import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import {
  allKnown,
  type Labels,
  pathTo,
  possibleRoutes,
  type RootRoute,
  type RouteNode,
  routesFor,
  routeTree,
} from '../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../engines/index.js';
import { config, forest, labelSet, text, tree } from './trees.js';

const folder = mkdtempSync(join(tmpdir(), 'atalaya-routes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TREES = 12;
const LABEL_SETS = 4;
const RUNS = 60;

/** What Alertmanager's own tool says: the receivers, in order. */
async function asked(version: AlertmanagerVersion, file: string, labels: Labels): Promise<string> {
  const given = Object.entries(labels).map(([label, value]) => text({ label, operator: '=', value }));
  const { code, stdout, stderr } = await amtool(version, [
    'config',
    'routes',
    'test',
    `--config.file=${file}`,
    ...given,
  ]);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trimEnd();
}

let counter = 0;

/** Asks all versions about all label sets, and ourselves. */
async function agree(root: RootRoute, labelSets: readonly Labels[]): Promise<void> {
  const file = join(folder, `${counter++}.yml`);
  writeFileSync(file, config(root));
  await Promise.all(
    labelSets.flatMap(labels =>
      ALERTMANAGER_VERSIONS.map(async version => {
        const ours = routesFor(routeTree(root), labels).map(({ receiver }) => receiver);
        expect(ours.join(','), JSON.stringify({ version, labels })).toBe(await asked(version, file, labels));
      }),
    ),
  );
}

it(`routesFor finds the routes that amtool finds, in ${TREES * LABEL_SETS * RUNS} pairs of tree and labels`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(tree, { minLength: TREES, maxLength: TREES }),
      fc.array(labelSet, { minLength: LABEL_SETS, maxLength: LABEL_SETS }),
      (trees, labelSets) => agree(forest(trees), labelSets),
    ),
    { numRuns: RUNS, seed: 4 },
  );
});

it('routesFor falls back to the root where nothing matches', async () => {
  await fc.assert(
    fc.asyncProperty(tree, labelSet, ({ routes }, labels) => agree({ ...forest([]), routes }, [labels])),
    { numRuns: 40, seed: 4 },
  );
});

it('possibleRoutes knows the same routes before an alert fires, if it knows all labels', () => {
  fc.assert(
    fc.property(tree, labelSet, (route, labels) => {
      const root = routeTree(forest([route]));
      const possible = possibleRoutes(root, allKnown(labels));
      expect(possible).toEqual(routesFor(root, labels).map(node => ({ node, surely: true })));
    }),
  );
});

it('possibleRoutes knows every route that an alert may take, whatever its open labels turn out to be', () => {
  fc.assert(
    fc.property(tree, labelSet, labelSet, (route, known, rest) => {
      const root = routeTree(forest([route]));
      const labels = { ...rest, ...known };
      const paths = (nodes: readonly RouteNode[]) => nodes.map(pathTo);
      const possible = possibleRoutes(root, { values: known, flow: { labels: new Map(), open: true } });
      const taken = paths(routesFor(root, labels));
      expect(paths(possible.map(({ node }) => node))).toEqual(expect.arrayContaining(taken));
      const sure = possible.filter(({ surely }) => surely).map(({ node }) => node);
      expect(taken).toEqual(expect.arrayContaining(paths(sure)));
    }),
  );
});
