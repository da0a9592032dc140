import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { LIMITS } from './limits.js';
import type { FaultKind } from './source.js';
import { plainScalar, taggedScalar } from './yaml-scalar.js';

/**
 * The events of a YAML text, which point into it. They come from another library than the one that prints our files, so that a
 * mistake of the printer's cannot hide behind the same mistake of the reader's; and it is the fastest that there is.
 */
export type YamlEvent = ReturnType<typeof parseEvents>[number];
export type ScalarEvent = Extract<YamlEvent, { chomping: unknown }>;
export type CollectionEvent = Extract<YamlEvent, { start: number }>;

export const { ALIAS, DOCUMENT, MAPPING, POP, SCALAR, SEQUENCE } = EVENT_ID;
export const { DOUBLE_QUOTED, FOLDED_BLOCK, LITERAL_BLOCK, PLAIN, SINGLE_QUOTED } = SCALAR_STYLE;

/** Why a text has no events. */
export interface SyntaxFault {
  readonly kind: FaultKind;
  readonly reason: string;
  readonly offset: number;
}

export function eventsOf(text: string): readonly YamlEvent[] | SyntaxFault {
  try {
    return parseEvents(text, { maxDepth: LIMITS.depth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const offset = mark?.position ?? 0;
    // The library takes the end of the text for a line that is indented too little.
    const ends = reason === 'deficient indentation' && offset >= text.trimEnd().length;
    return { kind: kindOf(reason), reason: ends ? 'a quote or a bracket has no end' : reason, offset };
  }
}

function kindOf(reason: string): FaultKind {
  if (reason.includes('maxDepth')) return 'depth';
  return /null byte|non-printable/.test(reason) ? 'control-character' : 'syntax';
}

/** The text of a scalar, without quotes, escapes and folds. */
export function scalarText(text: string, event: ScalarEvent): string {
  return getScalarValue(text, event);
}

/** The name of an event's anchor, or of the anchor that an alias names. */
export function anchorOf(
  text: string,
  event: { anchorStart: number; anchorEnd: number },
): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

/** A plain `<<`. */
export function isMerge(text: string, event: YamlEvent): boolean {
  return (
    event.type === SCALAR &&
    event.valueEnd - event.valueStart === 2 &&
    event.style === PLAIN &&
    (event.tagStart < 0 || text.slice(event.tagStart, event.tagEnd) === '!!merge') &&
    text.startsWith('<<', event.valueStart)
  );
}

/** The text of a scalar as a key, or where a program wants a text: nothing for null. */
export function wantedText(text: string, event: ScalarEvent): string {
  const written = scalarText(text, event);
  const tag = event.tagStart < 0 ? undefined : text.slice(event.tagStart, event.tagEnd);
  if (tag === undefined) return event.style === PLAIN && plainScalar(written) === null ? '' : written;
  const value = taggedScalar(tag, written);
  return typeof value === 'string' ? value : value === null ? '' : written;
}
