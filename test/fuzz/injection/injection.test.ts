import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import * as jsYaml from 'js-yaml';
import { expect, it } from 'vitest';
import * as yaml from 'yaml';
import { toJson, toYaml } from '../../../src/formats/text/index.js';
import { goString, goText } from '../../../src/gotemplate/index.js';
import { quasi, textLiteral } from '../../../src/language/print/code.js';
import { flat } from '../../../src/language/print/layout.js';
import { docstring, inDocstring } from '../../../src/lower/instrumentation/python/docstring.js';
import { quote } from '../../../src/lower/instrumentation/quote.js';
import { comment } from '../../../src/lower/instrumentation/typescript/comment.js';
import { code, comment as markdownComment, md } from '../../../src/lower/shared/markdown/index.js';
import { parse, print, promql } from '../../../src/promql/index.js';
import { budget } from '../budget.js';
import { hostileTexts } from './hostile.js';

/** What the attack found before. */
const FOUND = [' \n', '\n \n', '--->', '"""', 'constructor'];

const TEXTS = [...FOUND, ...hostileTexts(budget(3000, 100_000), 16)];

/** Texts that come back otherwise, the first of them. */
function changed(readBack: (text: string) => unknown): readonly unknown[] {
  return TEXTS.filter(text => readBack(text) !== text).slice(0, 5);
}

it('PromQL reads every text back: strings, values, names, holes', () => {
  const read = (text: string) => parse(text, { target: '3.5' }).ast;
  const value = (ast: ReturnType<typeof read>) => ast?.type === 'selector' && ast.matchers[0]?.value;
  expect(changed(text => (read(print({ type: 'string', value: text })) as { value?: string }).value)).toEqual(
    [],
  );
  const selector = (label: string, text: string) =>
    print({ type: 'selector', metric: 'x', matchers: [{ label, operator: '=~', value: text }] });
  expect(changed(text => value(read(selector('l', text))))).toEqual([]);
  expect(changed(text => value(promql`x{l=${text}}`.ast))).toEqual([]);
});

it('Go templates expand to every text', () => {
  const expanded = (source: string) => {
    const parts = source.split(/\{\{ ("(?:[^"\\]|\\.)*") \}\}/);
    return parts.map((part, index) => (index % 2 === 0 ? plain(part) : JSON.parse(part))).join('');
  };
  // What is left must not open an action, nor do so with what follows.
  const plain = (part: string) => (/\{\{|\{$/.test(part) ? 'an action' : part);
  expect(changed(text => expanded(goText(text)))).toEqual([]);
  expect(changed(text => JSON.parse(goString(text)))).toEqual([]);
});

it('YAML reads every text back, as a value and as a key, by two libraries', () => {
  for (let at = 0; at < TEXTS.length; at += 500) {
    const some = TEXTS.slice(at, at + 500);
    const values = { a: some, b: some.map(text => ({ [`k${text}`]: text })) };
    const printed = toYaml(values, ['a comment']);
    expect(jsYaml.load(printed)).toEqual(values);
    expect(yaml.parse(printed)).toEqual(values);
  }
});

it('JSON reads every text back', () => {
  expect(JSON.parse(toJson(TEXTS))).toEqual(TEXTS);
});

it('TypeScript evaluates to every text, and no comment ends early', () => {
  const evaluated = (literals: readonly string[]) =>
    runInNewContext(`JSON.stringify([${literals.join(',\n')}])`, { promql: String.raw });
  expect(JSON.parse(evaluated(TEXTS.map(text => quote(text, "'"))))).toEqual(TEXTS);
  expect(JSON.parse(evaluated(TEXTS.map(text => flat(textLiteral(text)))))).toEqual(TEXTS);
  expect(JSON.parse(evaluated(TEXTS.map(text => `\`${quasi(text, false)}\``)))).toEqual(TEXTS);
  const commented = TEXTS.map(text => `${comment(0, [text, `new Metrics(${quote(text, "'")})`])}\n1`);
  expect(JSON.parse(evaluated(commented))).toEqual(TEXTS.map(() => 1));
});

it('Python evaluates to every text, and no docstring ends early', () => {
  const judge = [
    'import ast, json, sys',
    'given = json.load(sys.stdin)',
    'print(json.dumps([[ast.literal_eval(text) for text in texts] for texts in given["literals"]]))',
    'assert all(len(ast.parse(text).body) == 1 for text in given["docstrings"])',
  ].join('\n');
  const literals = TEXTS.map(text => quote(text, '"'));
  const inside = literals.map(text => `"""\n${inDocstring(`m.inc(${text.replace(/\n/g, ' ')})`)}\n"""`);
  const input = JSON.stringify({
    literals: [literals, inside],
    docstrings: TEXTS.map(text => docstring(0, [[text], [text, text]])),
  });
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONWARNINGS: 'error' };
  const answer = execFileSync('python3', ['-c', judge], { input, env, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const [values, docstrings] = JSON.parse(answer);
  expect(values).toEqual(TEXTS);
  expect(docstrings).toEqual(literals.map(text => `\nm.inc(${text})\n`));
});

it('Markdown and the HTML in it show every text, on one line', () => {
  const shown = (text: string) =>
    text
      .replace(/[\s\u0085]+/g, ' ')
      .replace(/[\p{Cc}\ufeff]/gu, '')
      .trim();
  const entities = (text: string) =>
    text.replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)));
  /** https://spec.commonmark.org/0.31.2/#backslash-escapes; a sign of markup that stands there bare is a fault. */
  const read = (markdown: string) =>
    markdown
      .split(/(\\[!-/:-@[-`{-~]|&#\d+;)/)
      .map((part, index) => (index % 2 === 0 ? bare(part) : entities(part.replace(/^\\/, ''))))
      .join('');
  const bare = (part: string) => (/[\\`*[\]<>~|&$@]|(?<=\w):\/\/|www\./i.test(part) ? 'markup' : part);
  const texts = TEXTS.filter(text => read(md`${text}`.markdown) !== shown(text));
  expect(texts.slice(0, 5)).toEqual([]);
  const codes = TEXTS.filter(text => {
    const { markdown } = code(text);
    const html = /^<code>([^<>]*)<\/code>$/.exec(markdown)?.[1];
    const plain = /^`([^`|\\]+)`$/.exec(markdown)?.[1];
    return (html === undefined ? plain : entities(html)) !== shown(text);
  });
  expect(codes.slice(0, 5)).toEqual([]);
  expect(
    TEXTS.filter(text => markdownComment(text).indexOf('-->') !== markdownComment(text).length - 3),
  ).toEqual([]);
});
