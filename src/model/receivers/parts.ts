import * as z from 'zod';
import { type Duration, parseDuration } from '../../core/index.js';

/** Words of a person's that stand in a field which Alertmanager expands as a template: they may not begin one. */
export const templateFree = z
  .string()
  .min(1)
  .refine(text => !text.includes('{{'), 'contains {{, which starts a template: if it should be one, use raw');

/** Texts by name. */
export const textByName = z.record(z.string().min(1), templateFree);

/** How long; becomes milliseconds. */
export const positiveDuration: z.ZodType<number, Duration> = z
  .custom<Duration>(value => typeof value === 'string')
  .transform((text, context) => {
    const ms = parseDuration(text);
    if (ms !== undefined && ms > 0) return ms;
    context.addIssue({ code: 'custom', message: 'is not a duration: write 10s, 5m, 1h30m' });
    return z.NEVER;
  });

/** Exactly one of some options: each alternative without the others. */
export type OneOf<Alternatives> = {
  readonly [K in keyof Alternatives]: Readonly<Pick<Alternatives, K>> & {
    readonly [Other in Exclude<keyof Alternatives, K>]?: undefined;
  };
}[keyof Alternatives];

/** A schema that takes exactly one of some options. Zod's own type cannot say that; `Options` does. */
export function exactlyOne<Options extends object>() {
  return <Shape extends z.ZodRawShape>(
    fields: z.ZodObject<Shape>,
    names: readonly (string & keyof Shape)[],
    error: string,
  ): z.ZodType<z.output<z.ZodObject<Shape>>, Options> =>
    fields.refine(
      options => names.filter(name => (options as Record<string, unknown>)[name] !== undefined).length === 1,
      { error, path: [names[0] ?? ''] },
    ) as unknown as z.ZodType<z.output<z.ZodObject<Shape>>, Options>;
}
