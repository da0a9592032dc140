import type { Lines } from './lines.js';
import type { Comment } from './source.js';
import { ALIAS, MAPPING, SCALAR, SEQUENCE, type YamlEvent } from './yaml-events.js';

/** All comments of a text: what begins with a # behind space and is not within a scalar. */
export function commentsOf(text: string, events: readonly YamlEvent[], lines: Lines): readonly Comment[] {
  const comments: Comment[] = [];
  const gap = (start: number, end: number) => {
    for (const match of text.slice(start, end).matchAll(COMMENT)) {
      const offset = start + match.index;
      const previous = text[offset - 1];
      // The gap may begin right behind a scalar, and a # there would be a part of something.
      if (previous !== undefined && !/\s/.test(previous)) continue;
      const alone = text.slice(lines.startOf(offset), offset).trim() === '';
      comments.push({
        text: match[0].slice(1).trim(),
        place: lines.placeOf(offset, offset + match[0].trimEnd().length),
        alone,
      });
    }
  };
  let from = 0;
  for (const event of events) {
    const [start, end] = rangeOf(event);
    if (start < from) continue;
    gap(from, start);
    from = end;
  }
  gap(from, text.length);
  return comments;
}

const COMMENT = /(?<![^\s])#[^\r\n]*/g;

/** What of an event cannot hold a comment. */
function rangeOf(event: YamlEvent): readonly [number, number] {
  if (event.type === SCALAR) return [event.valueStart, event.valueEnd];
  if (event.type === ALIAS) return [event.anchorStart, event.anchorEnd];
  if (event.type === MAPPING || event.type === SEQUENCE) return [event.start, event.start];
  return [-1, -1];
}

/** The comments in the lines right above a line, and behind what is in it. Lines count from 1. */
export function commentsAround(comments: readonly Comment[], line: number): readonly Comment[] {
  const alone = new Map(comments.filter(comment => comment.alone).map(comment => [lineOf(comment), comment]));
  const above: Comment[] = [];
  for (let before = alone.get(line - 1); before !== undefined; before = alone.get(lineOf(before) - 1)) {
    above.unshift(before);
  }
  return [...above, ...comments.filter(comment => !comment.alone && lineOf(comment) === line)];
}

const lineOf = ({ place }: Comment) => place.position.line;
