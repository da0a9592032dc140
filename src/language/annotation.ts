import * as z from 'zod';
import { callSite } from '../core/index.js';
import type { Typed } from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import { expression, title } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

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

/** Options of `annotation`. */
export const annotationSchema = optionsOf<AnnotationInput>()(
  z.strictObject({
    title,
    when: expression,
    text: z.string().default(''),
    color: z.string().default('blue'),
    enabled: z.boolean().default(true),
  }),
);

export type AnnotationOptions = Completed<typeof annotationSchema>;

/** Marks on the time axis of a dashboard. Firing alerts are marked without asking. */
export function annotation(key: string, options: AnnotationInput): Annotation {
  return { definition: { kind: 'annotation', name: key, options, site: callSite(annotation) } };
}

/** `annotation`, as data. */
export const describedAnnotation: Described = named(
  'annotation',
  annotation,
  annotationSchema,
  `annotation('idle', {
  title: 'Nobody there',
  when: connections.lt(amount(1, 'connections')),
  text: 'No connection is open.',
})`,
);
