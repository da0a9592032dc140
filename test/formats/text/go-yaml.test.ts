import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/formats/text/read.js';
import { engine, PROMETHEUS_VERSIONS, run } from '../../engines/index.js';

const folder = mkdtempSync(join(tmpdir(), 'atalaya-yaml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ruleFile = (annotations: string) =>
  `groups:\n  - name: g\n    rules:\n      - alert: A\n        expr: vector(1)\n        annotations:\n${annotations.replace(/^(?=.)/gm, '          ')}\n`;

const POINTER = ['groups', 0, 'rules', 0, 'annotations'];

const SCALARS = [
  'on',
  'y',
  'NO',
  'true',
  '0x1F',
  '017',
  '0o17',
  '08',
  '1_000',
  '+1',
  '1.10',
  '.5',
  '1e3',
  '.inf',
  '-1',
  '<<',
  '12:30',
  '2024-01-01',
  '2024-01-01T00:00:00Z',
  '~',
  'null',
  '""',
  "'it''s'",
  '"\\x41\\u00e4\\t"',
  'a # comment',
  'a#b',
  "a 'b' c",
  '!!str 1',
  '!custom x',
  '!!binary aGk=',
];

/** Mappings of texts, as people write them, which promtool reads. */
const READABLE = [
  ...SCALARS.map(scalar => `a: ${scalar}`),

  'a: |\n  x\n   y\n\n',
  'a: |+\n  x\n\nb: c',
  'a: |2-\n    x\n  y',
  'a: >\n  x\n  y\n\n  z\n   more\n  end',
  'a: >-\n\n  x\n',
  'a: x\n  y\n\n  z',
  'a: "x\n  y\\\n  z"',
  "a: 'x\n\n  y'",
  'a: &x b\nc: *x',
  '&k a: b\nc: *k',
  '"a": b\n\'c\': d',
  'a:\nb: c',
  '? a\n: b',
  'on: x\ny: z',
  '{a: b, "c": d, e: f}',
  'a: b # c\n# d\ne: f',
  'a: "# no"',
];

/** What is not YAML, or no mapping of texts, to promtool. */
const UNREADABLE = [
  'a: 1\na: 2',
  'a: *x',
  'a: [1',
  'a: "x',
  "a: 'x",
  'a: b: c',
  'a:\n\tb: c',
  'a: @x',
  'a: `x`',
  'a: %x',
  'a: "\\q"',
  'a: \u0001',
  'a: \u0000',
  '<<: 1',
  '? [a]\n: b',
  'a: !!int x',
  'a: 1\n b: 2',
  'a: {b}}',
  'a: |x\n  y',
];

describe('what promtool reads', () => {
  it.each(PROMETHEUS_VERSIONS)('is read the same (%s)', async version => {
    const promtool = engine('promtool', version);
    const files = READABLE.map((annotations, index) => {
      const text = ruleFile(annotations);
      const { documents, faults } = readYaml(text, 'r.yml');
      expect({ annotations, faults }).toEqual({ annotations, faults: [] });
      const [document] = documents;
      const value = POINTER.reduce<unknown>(
        (inner, step) => (inner as never)[step],
        document?.value,
      ) as object;
      const texts = Object.fromEntries(
        Object.keys(value).map(key => [key, document?.textAt([...POINTER, key]) ?? 'not a text']),
      );
      writeFileSync(join(folder, `r${index}.yml`), text);
      writeFileSync(
        join(folder, `t${index}.yml`),
        JSON.stringify({
          rule_files: [`r${index}.yml`],
          tests: [
            {
              alert_rule_test: [
                { eval_time: '1m', alertname: 'A', exp_alerts: [{ exp_annotations: texts }] },
              ],
            },
          ],
        }),
      );
      return `t${index}.yml`;
    });
    const { code, stdout, stderr } = await run(promtool, ['test', 'rules', ...files], { cwd: folder });
    const failed = (stdout + stderr)
      .split('\n')
      .filter(line => !/^\s*(SUCCESS|Unit Testing:.*)?$/.test(line));
    expect({ code, failed }).toEqual({ code: 0, failed: [] });
  });

  it.each(PROMETHEUS_VERSIONS)('and what it refuses has a fault (%s)', async version => {
    const refused = await Promise.all(
      UNREADABLE.map(async (annotations, index) => {
        const text = ruleFile(annotations);
        const file = join(folder, `u${index}-${version}.yml`);
        writeFileSync(file, text);
        const { code } = await run(engine('promtool', version), ['check', 'rules', file]);
        return { annotations, refused: code !== 0, faults: readYaml(text, 'u.yml').faults.length > 0 };
      }),
    );
    expect(refused.filter(({ refused, faults }) => !refused || !faults)).toEqual([]);
  });
});
