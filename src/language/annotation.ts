import { callSite } from '../core/index.js';
import type { Typed } from '../promql/index.js';
import type { Defined } from './definition.js';

export type Annotation = Defined<'annotation'>;

export interface AnnotationInput {
  readonly title: string;
  /** Marks the times at which it has a value. */
  readonly when: Typed;
  /** Shown with the mark; `{{label}}` stands for a label's value. */
  readonly text?: string;
  readonly color?: string;
  /** Whether it is on at first. Default true. */
  readonly enabled?: boolean;
}

/** Marks on the time axis of a dashboard. Firing alerts are marked without asking. */
export function annotation(key: string, options: AnnotationInput): Annotation {
  return { definition: { kind: 'annotation', name: key, options, site: callSite(annotation) } };
}
