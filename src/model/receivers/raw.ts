import * as z from 'zod';
import { SECRET } from '../schema.js';
import { isPublicAddress } from './address.js';

/** Fields of Alertmanager's configuration as they are. Those that hold a secret are refused: each has one that names a file. */
export const raw = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  for (const [path, problem] of secretsIn(value))
    context.addIssue({ code: 'custom', path, message: problem, params: SECRET });
});

/** The same for a document that a person lays out. */
export const document = z.unknown().superRefine((value, context) => {
  for (const [path, problem] of secretsIn(value))
    context.addIssue({ code: 'custom', path, message: problem, params: SECRET });
});

/** Names of fields and of HTTP headers whose value is a secret in any configuration. */
const SECRET_NAME =
  /(^|[_-])(api_?key|key|keys|token|token_id|secret|secrets|password|credentials|authorization|cookie)$|^webhook_url$/i;

/** Names that look like one, and are none. */
const PUBLIC_NAME = /^(dedup_key|incident_key|issue_key|project_key)$/i;

type Found = readonly [path: string[], problem: string];

/** Every secret that stands in a value. The problems do not repeat it. */
function* secretsIn(value: unknown, path: string[] = [], secret = false): Generator<Found> {
  if (typeof value === 'string') {
    if (value === '') return;
    if (secret)
      yield [path, 'contains a secret: name a file instead, in the field of the same name with _file'];
    else if (!isPublicAddress(value))
      yield [path, 'is an address that contains a secret: name a file instead'];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const named = SECRET_NAME.test(key) && !PUBLIC_NAME.test(key);
      yield* secretsIn(inner, [...path, key], secret || named);
    }
  }
}
