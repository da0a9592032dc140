import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/index.js';
import { type Ignore, ignoresIn, lineComments, needless, withoutIgnored } from '../../src/judge/index.js';

const finding: Diagnostic = {
  code: 'system/window',
  severity: 'error',
  message: '',
  path: ['shop', 'prometheus', 'window'],
  position: { file: 'definitions/shop/index.ts', line: 7, column: 3 },
};

const ignore = (parts: Partial<Ignore>): Ignore => ({
  code: 'system/window',
  reason: 'We know.',
  place: { path: [] },
  ...parts,
});

describe('what is to be ignored', () => {
  it.each([
    ['below a path', { path: ['shop'] }, true],
    ['at a path', { path: finding.path }, true],
    ['beside a path', { path: ['shop', 'grafana'] }, false],
    ['deeper than the finding', { path: [...finding.path, 'x'] }, false],
    ['in a file', { file: 'definitions/shop/index.ts' }, true],
    ['in a folder', { file: 'definitions/shop' }, true],
    ['in a folder of like name', { file: 'definitions/sho' }, false],
    ['on a line', { file: 'definitions/shop/index.ts', line: 7 }, true],
    ['on another line', { file: 'definitions/shop/index.ts', line: 6 }, false],
    ['of another rule', { code: 'system/retention', path: ['shop'] }, false],
  ])('is %s: %j', (_, parts, covered) => {
    const it = ignore(parts);
    const { findings, ignored, used } = withoutIgnored([finding], [it]);
    expect([findings.length, ignored]).toEqual(covered ? [0, 1] : [1, 0]);
    // What has no effect is a mistake.
    expect(needless([it], used).map(({ code }) => code)).toEqual(covered ? [] : ['judge/needless-ignore']);
  });
});

describe('a comment that ignores a finding', () => {
  const linesOf = async (content: string) => {
    const found = await ignoresIn(lineComments({ file: 'a.ts', content }), async () => []);
    expect(found.problems).toEqual([]);
    return found.ignores.map(({ code, reason, line }) => `${line} ${code}: ${reason}`);
  };

  it('covers the next line, or its own behind code', async () => {
    expect(await linesOf('a();\n  // atalaya ignore system/window: We know.\nb();')).toEqual([
      '3 system/window: We know.',
    ]);
    expect(await linesOf('a(); // atalaya ignore system/window: We know.\nb();')).toEqual([
      '1 system/window: We know.',
    ]);
  });

  it('passes over the comments below it', async () => {
    const two =
      '// atalaya ignore system/window: One.\n// atalaya ignore system/retention: Two.\n// More.\na();';
    expect(await linesOf(two)).toEqual(['4 system/window: One.', '4 system/retention: Two.']);
  });
});
