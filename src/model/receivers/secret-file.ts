import * as z from 'zod';
import { SECRET } from '../schema.js';

/** A secret by the name of its file below the secrets folder. A literal is no secret any more, so it has no type. */
export const secretFileSchema = z
  .strictObject(
    {
      type: z.literal('secretFile'),
      name: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be a plain file name, without a path')
        .refine(
          name => !looksLikeSecret(name),
          'looks like the secret itself: give the name of the file that holds it',
        )
        .meta(SECRET),
    },
    { error: "a secret must be a reference: secretFile('name'), never the value itself" },
  )
  .meta(SECRET);

/** Keys and tokens mix letters and digits without end, as no one names a file. */
function looksLikeSecret(name: string): boolean {
  return (
    (name.match(/[A-Za-z0-9]{16,}/g) ?? []).some(run => /\d/.test(run) && /[A-Za-z]/.test(run)) ||
    /^(xox[a-z]|xapp|gh[a-z]_|glsa_|AKIA|ASIA)/.test(name) ||
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.test(name)
  );
}
