import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codes as loadCodes } from '../../src/load/problems.js';
import { builderProblems } from '../../src/promql/builders/problems.js';
import { codes as resolveCodes } from '../../src/resolve/index.js';
import { SCENARIOS } from '../scenario-harness.js';

const triggered = new Set(
  readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('diagnostics.txt'))
    .flatMap(path => [
      ...readFileSync(join(SCENARIOS, path), 'utf8').matchAll(/^(?:error|warning)\[(.+?)\]/gm),
    ])
    .map(([, code]) => code),
);

const WITHOUT_SCENARIO = [
  'endless',
  'ended',
  'garbled',
  'memory',
  'not-started',
  'replaced-builtin',
  'special-file',
  // Not every disk can hold it; test/load shows it.
  'other-case',
].map(what => `load/${what}`);

it.each([
  // What definitions do to their process is shown where they have one: test/cli/definitions-process.test.ts.
  { room: 'load', codes: loadCodes.filter(code => !WITHOUT_SCENARIO.includes(code)) },
  // What is wrong about a routing tree, policies mostly cannot write; test/escalation/proofs.test.ts shows each by hand.
  { room: 'resolve', codes: resolveCodes.filter(code => !code.startsWith('routing/')) },
  { room: 'the builders', codes: builderProblems.codes },
])('every problem that $room can report is in a scenario', ({ codes }) => {
  expect(codes.filter(code => !triggered.has(code))).toEqual([]);
});
