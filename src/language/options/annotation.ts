import * as z from 'zod';
import { expression, title } from './parts.js';

/** Options of `annotation`. */
export const annotationSchema = z.strictObject({
  title,
  when: expression,
  text: z.string().default(''),
  color: z.string().default('blue'),
  enabled: z.boolean().default(true),
});

export type AnnotationOptions = z.output<typeof annotationSchema>;
