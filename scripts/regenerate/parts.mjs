const test = path => ['npx', 'vitest', 'run', path];

/**
 * What is generated and committed, in the order in which one part is made from another: the scenarios and the output are
 * judged by the schemas. `makes` are the files and folders that belong to a part; the tests write them where the
 * environment says REGENERATE, and compare otherwise.
 */
export const PARTS = {
  schemas: { makes: ['src/verify/generated', 'src/formats'], commands: [['node', 'scripts/schemas.mjs']] },
  docs: {
    makes: ['docs/diagnostics.md', 'docs/promql.md', 'docs/receivers.md', 'docs/language/reference.md'],
    commands: [test('test/docs')],
  },
  scenarios: { makes: ['test/scenarios'], commands: [test('test/scenarios.test.ts')] },
  out: {
    makes: ['out'],
    commands: [
      ['npm', 'run', 'build'],
      ['npm', 'run', 'generate'],
    ],
  },
};
