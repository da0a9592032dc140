/** Markdown that stands inside a line. It is made here alone, so that no word of a person's becomes markup. */
export interface Inline {
  readonly markdown: string;
}

/** Our own markup around words of people's: ``md`**${name}** fires` ``. A text in a hole is escaped, markup is not. */
export function md(parts: TemplateStringsArray, ...holes: readonly (Inline | string | number)[]): Inline {
  const text = parts.map((part, index) => {
    const hole = holes[index];
    return (
      part + (hole === undefined ? '' : typeof hole === 'object' ? hole.markdown : escaped(String(hole)))
    );
  });
  return { markdown: text.join('') };
}

/** `a`, `b` and `c` with something between them. */
export function joined(parts: readonly Inline[], between = ', '): Inline {
  return { markdown: parts.map(({ markdown }) => markdown).join(between) };
}

/** A name, an expression, a value: as it is, in a fixed width. */
export function code(text: string): Inline {
  const line = oneLine(text);
  // What would end the code, or the cell of a table that it stands in, is written as HTML, in which both have names.
  if (line === '' || /[`|\\]/.test(line)) return { markdown: `<code>${named(line, /[^\w ]/g)}</code>` };
  return { markdown: `\`${line}\`` };
}

/** A link to another page or address; the mere text where that is not known. */
export function link(text: Inline | string, href: string | undefined): Inline {
  const inside = typeof text === 'string' ? escaped(text) : text.markdown;
  if (href === undefined) return { markdown: inside };
  const target = oneLine(href).replace(/[<>\\|]/g, encodeURIComponent);
  return { markdown: `[${inside}](${/^[\w#%&+,./:=?@-]+$/.test(target) ? target : `<${target}>`})` };
}

/** A place that links lead to: `metrics.md#name`. Renderers disagree on the anchors of headings, not on these. */
export function anchor(id: string): Inline {
  return { markdown: `<a id="${named(id, /[^\w.-]/g)}"></a>` };
}

/**
 * A person's words as they are. Characters that begin markup anywhere are escaped, those that do so at the edge of a
 * word or the start of a line there; `|` would end a cell, and addresses, which renderers link by themselves, stay text.
 */
function escaped(text: string): string {
  if (!NOTABLE.test(text)) return text;
  return named(
    oneLine(text).replace(/[\\`*[\]>~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&'),
    /[<&|@]|(?<=\w):(?=\/\/)|(?<=www)\./gi,
  )
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]|(?<=^|\s)#/g, '\\$&');
}

/** What most texts do not have: anything that could be markup, or white space that is more than a space between words. */
const NOTABLE = /[^A-Za-z0-9 ,.;:()'"%?-]|^[^A-Za-z]| {2}| $|www\./i;

/** Entities never begin markup. */
function named(text: string, characters: RegExp): string {
  return text.replace(characters, char => `&#${char.codePointAt(0)};`);
}

/** White space is a space; what nobody can see is left out. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufeff]/gu, '')
    .trim();
}
