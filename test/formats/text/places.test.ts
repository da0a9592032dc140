import { describe, expect, it } from 'vitest';
import { type Pointer, readJson, readYaml } from '../../../src/formats/text/read.js';

const RULES = `# pint disable promql/series

groups:
  - name: api   # the public one
    rules:
      # atalaya ignore alert/summary: tells itself
      # second line
      - alert: Fails
        expr: |  # ratio
          sum(rate(errors[5m]))
            / sum(rate(requests[5m]))

        labels: &labels
          severity: on # page
          'team': "a\\"b"
      - alert: Slow
        expr: >-
          latency
          > 0.90
        for:
        labels:
          <<: *labels
          extra: [1, {x: 2}]
      -
# the end
`;

describe('places in YAML', () => {
  const [document] = readYaml(RULES, 'rules.yml').documents;
  const shown = (pointer: Pointer, part?: 'key') => {
    const place = document?.at(pointer, part);
    if (place === undefined) return undefined;
    const { position, source, span } = place;
    expect(RULES.split('\n')[position.line - 1]).toBe(source.text);
    expect(position.file).toBe('rules.yml');
    return `${position.line}:${position.column} ${RULES.slice(span.start, span.end)}`;
  };
  const fails: Pointer = ['groups', 0, 'rules', 0];
  const slow: Pointer = ['groups', 0, 'rules', 1];

  it.each<[string, Pointer, 'key' | undefined, string | undefined]>([
    ['a value', ['groups', 0, 'name'], undefined, '4:11 api'],
    ['a key', ['groups', 0, 'name'], 'key', '4:5 name'],
    [
      'a mapping in a list',
      fails,
      undefined,
      `8:9 ${RULES.slice(RULES.indexOf('alert: Fails'), RULES.indexOf('      - alert: Slow')).trimEnd()}`,
    ],
    [
      'a literal block',
      [...fails, 'expr'],
      undefined,
      '10:11 sum(rate(errors[5m]))\n            / sum(rate(requests[5m]))',
    ],
    ['a plain word', [...fails, 'labels', 'severity'], undefined, '14:21 on'],
    ['a quoted key', [...fails, 'labels', 'team'], 'key', "15:11 'team'"],
    ['a quoted text', [...fails, 'labels', 'team'], undefined, '15:19 "a\\"b"'],
    ['an empty value', [...slow, 'for'], undefined, '20:12 :'],
    ['a merged value', [...slow, 'labels', 'severity'], undefined, '14:21 on'],
    ['a merged key', [...slow, 'labels', 'severity'], 'key', '14:11 severity'],
    ['a value in flow style', [...slow, 'labels', 'extra', 1, 'x'], undefined, '23:26 2'],
    ['a list in flow style', [...slow, 'labels', 'extra'], undefined, '23:18 [1, {x: 2}]'],
    ['an empty item', ['groups', 0, 'rules', 2], undefined, '24:7 -'],
    ['an index in words', ['groups', '0', 'name'], undefined, '4:11 api'],
    ['nothing', ['groups', 1], undefined, undefined],
    ['nothing below a text', ['groups', 0, 'name', 'x'], undefined, undefined],
    ['a key that is inherited', ['constructor'], undefined, undefined],
  ])('%s', (_, pointer, part, expected) => {
    expect(shown(pointer, part)).toBe(expected);
  });

  it('of what is missing are those around it', () => {
    expect(document?.around([...slow, 'annotations', 'summary']).position).toMatchObject({
      line: 16,
      column: 9,
    });
    expect(document?.around([...fails, 'labels', 'x']).position).toMatchObject({ line: 13, column: 9 });
    expect(document?.around(['x']).position).toMatchObject({ line: 3, column: 1 });
  });

  it.each<[Pointer, string, string, string]>([
    [[...fails, 'expr'], 'requests', 'requests', '11:24'],
    [[...slow, 'expr'], '> 0.90', '> 0.90', '19:11'],
    [[...slow, 'expr'], 'latency', 'latency', '18:11'],
    [[...fails, 'labels', 'team'], 'b', 'b', '15:23'],
    [[...fails, 'labels', 'team'], '"', '\\"', '15:21'],
  ])('within a text: %j, %j', (pointer, part, written, position) => {
    const value = String(pointer.reduce<unknown>((inner, key) => (inner as never)[key], document?.value));
    const start = value.indexOf(part);
    const place = document?.within(pointer, { start, end: start + part.length });
    expect(RULES.slice(place?.span.start, place?.span.end)).toBe(written);
    expect(`${place?.position.line}:${place?.position.column}`).toBe(position);
  });

  it('give the text that a program wants', () => {
    expect(document?.textAt([...fails, 'labels', 'severity'])).toBe('on');
    expect(document?.textAt([...slow, 'for'])).toBe('');
    expect(document?.textAt([...slow, 'labels', 'severity'])).toBe('on');
    expect(document?.textAt(fails)).toBeUndefined();
  });

  it('are those of each document', () => {
    const { documents } = readYaml('a: 1\n---\n# two\na: 2\n', 'a.yml');
    expect(documents.map(({ at }) => at(['a'])?.position.line)).toEqual([1, 4]);
  });

  it('count lines as YAML breaks them, and columns in UTF-16', () => {
    const [document] = readYaml('\ufeffa: 1\r\nb: 2\rc: 3\n"\u{1f600}": x\r\n', 'a.yml').documents;
    expect(['a', 'b', 'c', '\u{1f600}'].map(key => document?.at([key])?.position)).toEqual([
      { file: 'a.yml', line: 1, column: 4 },
      { file: 'a.yml', line: 2, column: 4 },
      { file: 'a.yml', line: 3, column: 4 },
      { file: 'a.yml', line: 4, column: 7 },
    ]);
    expect(document?.at(['a'])?.source.text).toBe('a: 1');
  });
});

describe('comments', () => {
  const source = readYaml(RULES, 'rules.yml');
  const [document] = source.documents;
  const texts = (pointer: Pointer) => document?.commentsAt(pointer).map(({ text }) => text);

  it('of a file are all of them', () => {
    expect(source.comments().map(({ text, alone, place }) => [place.position.line, alone, text])).toEqual([
      [1, true, 'pint disable promql/series'],
      [4, false, 'the public one'],
      [6, true, 'atalaya ignore alert/summary: tells itself'],
      [7, true, 'second line'],
      [9, false, 'ratio'],
      [14, false, 'page'],
      [25, true, 'the end'],
    ]);
  });

  it('of a part are above it and at the end of its line', () => {
    const both = ['atalaya ignore alert/summary: tells itself', 'second line'];
    expect(texts(['groups', 0, 'rules', 0])).toEqual(both);
    expect(texts(['groups', 0, 'rules', 0, 'alert'])).toEqual(both);
    expect(texts(['groups', 0, 'rules', 0, 'expr'])).toEqual(['ratio']);
    expect(texts(['groups', 0, 'rules', 0, 'labels', 'severity'])).toEqual(['page']);
    // An empty line ends what belongs to something.
    expect(texts(['groups'])).toEqual([]);
    expect(texts(['nothing'])).toEqual([]);
  });

  it('are not within scalars', () => {
    const text = `a: "# no" # yes\nb: x#no\nc: |\n  # no\n# yes\nd: 'it''s # no'\ne: &a#no x\nf: [1, # yes\n  2]\n`;
    expect(
      readYaml(text, 'a.yml')
        .comments()
        .map(({ text }) => text),
    ).toEqual(['yes', 'yes', 'yes']);
  });
});

describe('places in JSON', () => {
  const text = '{\n  "a": [1, {"b\\n": "x\\u0041y"}],\n\t"c": {},\n  "c": -1.50\n}\n';
  const [document] = readJson(text, 'a.json').documents;
  const shown = (pointer: Pointer, part?: 'key') => {
    const place = document?.at(pointer, part);
    return (
      place &&
      `${place.position.line}:${place.position.column} ${text.slice(place.span.start, place.span.end)}`
    );
  };

  it('are found as in YAML', () => {
    expect(document?.value).toEqual({ a: [1, { 'b\n': 'xAy' }], c: -1.5 });
    expect(shown(['a', 0])).toBe('2:9 1');
    expect(shown(['a', 1])).toBe('2:12 {"b\\n": "x\\u0041y"}');
    expect(shown(['a', 1, 'b\n'], 'key')).toBe('2:13 "b\\n"');
    expect(shown(['c'])).toBe('4:8 -1.50');
    expect(document?.textAt(['c'])).toBe('-1.50');
    const within = document?.within(['a', 1, 'b\n'], { start: 2, end: 3 });
    expect(text.slice(within?.span.start, within?.span.end)).toBe('y');
  });
});
