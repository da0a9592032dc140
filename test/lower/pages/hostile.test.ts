import { describe, expect, it } from 'vitest';
import { code, link, md, page, table } from '../../../src/lower/shared/markdown/index.js';
import { aDashboard, aPanel } from '../../fixtures/dashboard.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { packed } from '../../fixtures/packed.js';
import { anAlert, aSystem } from '../../fixtures/system.js';
import { artifactsOf } from '../compiled.js';
import { brokenLinks, pagesOf } from './read.js';

/** What Markdown could take for markup, beside what any format could. */
const MARKUP = [
  ...HOSTILE,
  'a | b',
  'a \\| b',
  '`code` ``more``',
  '**bold** _it_ ~~no~~ __x__',
  '[a](https://evil.example) ![x](y)',
  'https://evil.example and www.evil.example and me@evil.example',
  '<a id="x"></a><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp;',
  '# heading #',
  '> quote',
  '---',
  '1. item',
  '+ item',
  '```promql',
  '<!-- comment -->',
  '$a$ costs $b$',
  'line\r\nbreaks\u2028and\u0085more\u0000',
  ']( )',
] as const;

describe('words of people in Markdown', () => {
  it.each(MARKUP)('stay words: %j', text => {
    const { markdown } = md`${text}`;
    expect(markdown).not.toMatch(/[\p{Cc}\u2028]/u);
    // Outside of escapes and entities, nothing is left that begins markup, ends a cell or makes a link.
    const rest = markdown.replace(/\\[\\`*_[\]<>~$#+=.)-]|&#\d+;/g, 'x');
    expect(rest).not.toMatch(
      /[\\`*[\]<>~$|&@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:\/\/|www\.|^\s*([-+=#>]|\d+[.)])|\s#/,
    );
    expect(decoded(markdown)).toBe(visible(text));
  });

  it.each(MARKUP)('stay code: %j', text => {
    const { markdown } = code(text);
    const [, plain, named] = /^(?:`([^`|\\\n]+)`|<code>([\w &#;]*)<\/code>)$/.exec(markdown) ?? [];
    expect(plain ?? decoded(named ?? '')).toBe(visible(text));
  });

  it.each(MARKUP)('stay in their cell and their link: %j', text => {
    const rows = table(['One', 'Two'], [[md`${text}`, code(text)]]).split('\n');
    expect(rows).toHaveLength(3);
    expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength(3);
    expect(link(text, `https://x.example/${text}`).markdown).toMatch(/^\[.*\]\((<[^<>\n]*>|[^\s()<>]*)\)$/);
  });

  it('make no anchor and no link of theirs in a page, and break none of ours', () => {
    const alerts = MARKUP.map((text, index) =>
      anAlert({ name: `Alert${index}`, summary: [text], description: [text], action: [text] }),
    );
    const metrics = MARKUP.map((text, index) => ({
      name: `demo_m${index}`,
      kind: 'gauge' as const,
      help: text,
      unit: text,
      labels: { a: { values: [text] }, b: { pattern: text, example: text } },
      origin: ['demo', 'metrics', `demo_m${index}`],
    }));
    const dashboards = MARKUP.map((text, index) =>
      aDashboard({
        key: `board-${index}`,
        title: text,
        description: text,
        rows: [
          {
            ...{ key: 'row', id: 1, title: text, collapsed: false, y: 0 },
            panels: [aPanel('stat', { title: text, description: text })],
          },
        ],
      }),
    );
    const system = aSystem({ title: MARKUP.join(' '), alerts, metrics, dashboards });
    const artifacts = artifactsOf(packed({ environments: [system] }));
    expect(brokenLinks(artifacts, 'demo')).toEqual([]);
    const pages = pagesOf(artifacts, 'demo');
    expect(pages.get('metrics.md')?.anchors).toEqual(metrics.map(({ name }) => name));
    const outside = [...pages.values()].flatMap(({ links }) => links.filter(href => /evil/.test(href)));
    expect(outside).toEqual([]);
    for (const { prose } of pages.values()) expect(prose).not.toMatch(/<(script|img)/);
  });
});

it('leaves no empty block in a page', () => {
  expect(page(['a', '', ['b', '']])).toBe('a\n\nb\n');
});

/** What a reader sees of escaped text. */
function decoded(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));
}

function visible(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replaceAll('\u0000', '')
    .trim();
}
