import { expect, it } from 'vitest';
import { arrange } from '../../src/app/arrange.js';
import type { Diagnostic } from '../../src/core/index.js';

const problem = (code: string, file: string, line: number): Diagnostic => ({
  code,
  severity: 'warning',
  message: `about ${file}`,
  path: [file],
  position: { file, line, column: 1 },
});

it('diagnostics are arranged by file, line and code, each once', async () => {
  const arranged = await arrange(
    [
      problem('x/b', 'b.ts', 1),
      problem('x/b', 'a.ts', 10),
      problem('x/b', 'a.ts', 9),
      problem('x/a', 'a.ts', 9),
      problem('x/b', 'a.ts', 10),
    ],
    {},
  );
  expect(arranged.map(({ code, position }) => `${position?.file}:${position?.line} ${code}`)).toEqual([
    'a.ts:9 x/a',
    'a.ts:9 x/b',
    'a.ts:10 x/b',
    'b.ts:1 x/b',
  ]);
});
