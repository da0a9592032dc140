import type { Diagnostic } from '../../core/index.js';
import type { Thrown } from '../../runtime/index.js';
import type { Bundle } from '../bundle.js';
import type { Modules } from '../one-by-one.js';
import { token } from '../places/extent.js';
import { framesIn } from '../places/frames.js';
import { originals } from '../places/original.js';
import { shown } from '../places/shown.js';
import { report } from '../problems.js';
import { cycles } from './cycles.js';

/**
 * What one file reads of another before it is there, because they import each other; undefined where what was thrown
 * is something else.
 */
export function circularRead(
  { text, stack }: Thrown,
  entry: string,
  modules: Modules,
  inputs: Bundle['inputs'],
): Diagnostic | undefined {
  const name = /Cannot access '(.+)' before initialization/.exec(text)?.[1];
  const frames = framesIn(stack ?? '');
  const declaring = modules.fileAt(frames[0]?.line ?? 0);
  // What is read is an export of another file: the first frame is its getter, the next is the reader's.
  const frame = frames.find(({ line }) => modules.fileAt(line) !== declaring);
  const reader = frame && modules.fileAt(frame.line);
  if (name === undefined || declaring === undefined || reader === undefined) return undefined;
  const circle = cycles(inputs).find(each => each.includes(reader) && each.includes(declaring));
  if (circle === undefined) return undefined;
  const from = originals(modules);
  const place = from.at(from.offsetOf(frame?.line ?? 1, frame?.column ?? 1));
  return {
    ...report('load/circular-import', { name, declaring, circle }, { path: [entry] }),
    ...(place && shown(token({ ...place, file: reader }))),
  };
}
