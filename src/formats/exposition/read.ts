import type { Span } from '../../core/index.js';
import { type Comment, type Fault, open, type Place } from '../text/read.js';
import { familyOf } from './names.js';
import { type Metadata, readMetadata } from './read-metadata.js';
import { type LineFault, readSample } from './read-sample.js';
import type { Exposition, ExpositionFormat, MetricFamily, Sample } from './shape.js';

/** More than any program exposes. */
export const LIMITS = { samples: 1_000_000, faults: 100 } as const;

/** An exposition that has been read, with the places of its families and samples. */
export interface ExpositionSource {
  readonly exposition: Exposition;
  readonly faults: readonly ExpositionFault[];
  /** Comments that say nothing of a metric. */
  readonly comments: readonly Comment[];
  /** The line of a sample, or the first line of a family. */
  readonly placeOf: (node: MetricFamily | Sample) => Place | undefined;
}

export interface ExpositionFault extends Omit<Fault, 'kind'> {
  /**
   * `syntax` is a line that cannot be read; `metadata` is said twice, or too late; `order` is a family in several parts; `duplicate`
   * is a series that is there twice; `end` is a missing `# EOF`, or something behind it.
   */
  readonly kind: 'size' | 'encoding' | 'syntax' | 'metadata' | 'order' | 'duplicate' | 'end';
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenFamily extends Omit<Writable<MetricFamily>, 'samples'> {
  readonly samples: Sample[];
  readonly series: Set<string>;
}

/**
 * Reads what a program exposes. It never throws: a line that cannot be read is a fault, and the others are there. Without a format,
 * a text that ends with `# EOF` is OpenMetrics.
 */
export function readExposition(written: string, file: string, format?: ExpositionFormat): ExpositionSource {
  const { text, lines, fault } = open(written, file);
  const known = format ?? (/^# EOF\n?$/m.test(text.slice(-7)) ? 'openmetrics' : 'prometheus');
  const faults: ExpositionFault[] = [];
  const comments: Comment[] = [];
  const spans = new WeakMap<object, Span>();
  const families = new Map<string, OpenFamily>();
  let current: OpenFamily | undefined;
  let samples = 0;
  let ended: number | undefined;

  const note = (kind: ExpositionFault['kind'], reason: string, start: number, end: number) => {
    if (faults.length < LIMITS.faults) faults.push({ kind, reason, place: lines.placeOf(start, end) });
  };

  const family = (name: string, start: number, end: number): OpenFamily => {
    const draft: OpenFamily = { name, samples: [], series: new Set() };
    spans.set(draft, { start, end });
    families.set(name, draft);
    return draft;
  };

  const metadata = ({ keyword, name, value }: Metadata, start: number, end: number) => {
    const draft = families.get(name) ?? family(name, start, end);
    if (draft[keyword] !== undefined)
      note('metadata', `the ${keyword} of ${name} is given twice`, start, end);
    if (keyword === 'type' && draft.samples.length > 0) {
      note('metadata', `the type of ${name} must be given before its samples`, start, end);
    } else if (current !== draft && draft.samples.length > 0) {
      note('order', `what belongs to ${name} must stand together`, start, end);
    }
    Object.assign(draft, { [keyword]: value });
    current = draft;
  };

  const sample = (read: Sample, start: number, end: number) => {
    if (++samples > LIMITS.samples) return;
    const draft = familyOf(read.name, known, families) ?? family(read.name, start, end);
    if (current !== draft && draft.samples.length > 0) {
      note('order', `what belongs to ${draft.name} must stand together`, start, end);
    }
    const series = seriesOf(read);
    if (draft.series.has(series)) note('duplicate', 'this series is there twice', start, end);
    draft.series.add(series);
    draft.samples.push(read);
    spans.set(read, { start, end });
    current = draft;
  };

  const line = (start: number, end: number) => {
    if (ended !== undefined) return note('end', 'nothing may follow # EOF', start, end);
    const content = text.slice(start, end);
    const strict = known === 'openmetrics';
    if (/^[ \t]*$/.test(content)) {
      return strict ? note('syntax', 'a line must not be empty', start, end) : undefined;
    }
    const found = readMetadata(content, known);
    if (found === undefined) {
      const read: Sample | LineFault = readSample(text, start, end, known);
      return 'reason' in read
        ? note('syntax', read.reason, read.at, Math.max(end, read.at))
        : sample(read, start, end);
    }
    if (found === 'end') ended = start;
    else if (found === 'comment') {
      const at = start + content.indexOf('#');
      comments.push({
        text: content.slice(at - start + 1).trim(),
        place: lines.placeOf(at, end),
        alone: true,
      });
      if (strict) note('syntax', 'a line with # must be HELP, TYPE, UNIT or EOF', start, end);
    } else if ('reason' in found) note('syntax', found.reason, start + found.at, end);
    else metadata(found, start, end);
    return undefined;
  };

  if (fault !== undefined) {
    faults.push({ ...fault, kind: fault.kind === 'size' ? 'size' : 'encoding' });
  } else {
    for (let start = 0; start < text.length; ) {
      const lineEnd = text.indexOf('\n', start);
      const end = lineEnd < 0 ? text.length : lineEnd;
      const carriage = end > start && text[end - 1] === '\r' ? 1 : 0;
      if (carriage > 0) note('syntax', 'a line must end with a line feed alone', end - 1, end);
      line(start, end - carriage);
      start = end + 1;
    }
    if (known === 'openmetrics' && ended === undefined) {
      note('end', 'the text must end with # EOF', text.length, text.length);
    } else if (known === 'prometheus' && text !== '' && !text.endsWith('\n')) {
      note('end', 'the last line must end with a line feed', text.length, text.length);
    }
    if (samples > LIMITS.samples) note('size', `there are more than ${LIMITS.samples} samples`, 0, 0);
  }
  const read = [...families.values()].map(draft => {
    const { series, ...rest } = draft;
    const start = spans.get(draft);
    if (start !== undefined) spans.set(rest, start);
    return rest;
  });
  return {
    exposition: { format: known, families: read },
    faults,
    comments,
    placeOf: node => {
      const span = spans.get(node);
      return span && lines.placeOf(span.start, span.end);
    },
  };
}

/** What tells a series of a family from the others, at one time. */
function seriesOf({ name, labels, timestamp }: Sample): string {
  const pairs = labels.map(label => JSON.stringify([label.name, label.value])).sort();
  return JSON.stringify([name, timestamp, ...pairs]);
}
