import type { LegendPart, Text, TextPart } from '../../model/index.js';
import type { TextFunction } from '../alert.js';
import type { LegendFunction } from '../panels.js';
import { askedLabels } from './asked-labels.js';
import type { Template } from './template.js';
import { templateOf } from './template-of.js';

/** What a person's function of texts comes to. It is plain data. */
export interface Read<P> {
  /** Where there is a problem, the labels that the function asked for: all that is known of its text. */
  readonly parts: readonly P[];
  readonly problem?: TextProblem;
}

/** Why a function makes no text. */
export interface TextProblem {
  /** What it does: `calls .split() on labels.instance`. */
  readonly does: string;
  /** The word of its source by which it does that. */
  readonly word?: string;
}

/**
 * Where a function that is one no longer remembers what it came to: definitions run in a process of their own, and what leaves
 * it is data.
 */
export const READ_AS = { text: 'readAsText', legend: 'readAsLegend' } as const;

type Remembering<P> = Partial<Readonly<Record<(typeof READ_AS)[keyof typeof READ_AS], Read<P>>>>;

/** The text of an alert, as its function builds it. */
export function readText(words: TextFunction & Remembering<Text[number]>): Read<Text[number]> {
  if (words.readAsText !== undefined) return words.readAsText;
  return read<TextPart>(
    templateOf({
      call: take =>
        words({
          labels: labelsBy(take),
          value: take('value') as string,
          threshold: take('threshold') as string,
        }),
      source: String(words),
      given: ['value', 'threshold'],
    }),
    key => (key === 'value' || key === 'threshold' ? { type: key } : label(key)),
  );
}

/** The legend of a panel, as its function builds it. */
export function readLegend(words: LegendFunction & Remembering<LegendPart>): Read<LegendPart> {
  if (words.readAsLegend !== undefined) return words.readAsLegend;
  return read<LegendPart>(
    templateOf({ call: take => words(labelsBy(take)), source: String(words), given: [] }),
    label,
  );
}

const LABELS = 'labels.';

function labelsBy(take: (key: string) => unknown): Readonly<Record<string, string>> {
  return askedLabels(name => take(LABELS + name) as string);
}

function label(key: string) {
  return { type: 'label', name: key.slice(LABELS.length) } as const;
}

function read<P>({ pieces, taken, problem }: Template, part: (key: string) => P): Read<P | string> {
  if (problem === undefined) {
    return {
      parts: pieces.flatMap((piece, index) => (index % 2 === 1 ? part(piece) : piece === '' ? [] : piece)),
    };
  }
  const { does, hole } = problem;
  return {
    parts: [...taken].filter(key => key.startsWith(LABELS)).map(part),
    problem: { does, ...(hole !== undefined && { word: hole.replace(LABELS, '') }) },
  };
}
