import * as z from 'zod';
import { expression } from './parts.js';

/** Options of `annotation`. */
export const annotationSchema = z.strictObject({
  title: z.string().min(1),
  when: expression,
  text: z.string().default(''),
  color: z.string().default('blue'),
  enabled: z.boolean().default(true),
});

export type AnnotationOptions = z.output<typeof annotationSchema>;
