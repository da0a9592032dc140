import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/app/index.js';
import { renderText } from '../../src/cli/index.js';
import type { Diagnostic } from '../../src/core/index.js';

function text(...diagnostics: Diagnostic[]): string {
  const summary = {
    outcome: 'failed',
    errors: 1,
    warnings: 0,
    ignored: 0,
    create: 0,
    update: 0,
    delete: 0,
    unchanged: 0,
  } as const;
  const report: Report = { diagnostics, plan: [], summary, exitCode: 1 };
  return renderText(report, { color: false, out: 'out' });
}

const problem: Diagnostic = { code: 'x/y', severity: 'error', message: 'it is wrong', path: [] };

describe('the text report', () => {
  it('shows all that a diagnostic holds', () => {
    expect(
      text({
        ...problem,
        path: ['capibara6', 'alerts', 'HighApiErrorRate', 'expr'],
        position: { file: 'definitions/capibara6/alerts.ts', line: 12, column: 3 },
        excerpt: { text: 'sum by (endpont) (rate(requests_total[5m]))', span: { start: 8, end: 15 } },
        help: 'did you mean "endpoint"?',
        related: [
          {
            message: 'the metric is declared here',
            path: ['capibara6', 'metrics', 'requests_total'],
            position: { file: 'definitions/capibara6/metrics.ts', line: 3, column: 25 },
          },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "error[x/y]: it is wrong
        --> definitions/capibara6/alerts.ts:12:3
         in capibara6 > alerts > HighApiErrorRate > expr
          |
          | sum by (endpont) (rate(requests_total[5m]))
          |         ^^^^^^^
          |
        help: did you mean "endpoint"?
        note: the metric is declared here
          --> definitions/capibara6/metrics.ts:3:25
           in capibara6 > metrics > requests_total

      1 error; nothing was written
      "
    `);
  });

  it('underlines every line of what spans several', () => {
    expect(
      text({ ...problem, excerpt: { text: 'a +\nbb +\nccc + d', span: { start: 2, end: 12 } } }),
    ).toMatchInlineSnapshot(`
      "error[x/y]: it is wrong
          |
          | a +
          |   ^
          | bb +
          | ^^^^
          | ccc + d
          | ^^^
          |

      1 error; nothing was written
      "
    `);
  });

  it('marks the end of a line where something is missing', () => {
    expect(text({ ...problem, excerpt: { text: 'sum(up', span: { start: 6, end: 6 } } })).toContain(
      '    | sum(up\n    |       ^\n',
    );
  });

  it('cuts long lines on both sides', () => {
    const long = `${'a'.repeat(500)}BAD${'b'.repeat(500)}`;
    const lines = text({ ...problem, excerpt: { text: long, span: { start: 500, end: 503 } } }).split('\n');
    expect(lines[2]).toMatch(/^ {4}\| …a+BADb+…$/);
    expect((lines[2] as string).indexOf('BAD')).toBe((lines[3] as string).indexOf('^^^'));
  });

  it('puts carets under wide letters, marks and tabs', () => {
    const lines = text({
      ...problem,
      excerpt: { text: '\t漢字e\u0301🙂x', span: { start: 7, end: 8 } },
    }).split('\n');
    expect(lines.slice(2, 4)).toEqual(['    |   漢字e\u0301🙂x', '    |          ^']);
  });

  it('shows the lines of what a tool said under each other', () => {
    expect(text({ ...problem, message: 'promtool: one\n  two', help: 'a\nb' })).toContain(
      'error[x/y]: promtool: one\n    two\n  help: a\n        b\n',
    );
  });

  it('never lets a control character through', () => {
    const dirty = fc.string({
      unit: fc.constantFrom('a', '\u001b[2J', '\u0007', '\r', '\u202e', '\u200b', '\u009b', '\n', '\t'),
    });
    fc.assert(
      fc.property(dirty, dirty, fc.nat(10), (one, other, start) => {
        const rendered = text({
          ...problem,
          message: one,
          help: other,
          path: [one, other],
          position: { file: one, line: 1, column: 1 },
          excerpt: { text: one, span: { start: Math.min(start, one.length), end: one.length } },
          related: [{ message: other, path: [one] }],
        });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there.
        expect(rendered).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
      }),
    );
  });
});
