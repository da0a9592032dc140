import { isRecord, type Pointer } from '../../core/index.js';
import { mayHoldSecrets, secretsIn } from '../../secrets/index.js';
import type { JudgedFile } from './judged-file.js';
import { plainText } from './plain-text.js';
import { secretFields } from './secret-fields.js';

/** A secret that is written out. */
export interface WrittenSecret {
  readonly what: string;
  readonly secret: string;
  readonly pointer: Pointer;
  /** Whether the field is there for a secret: then there is one beside it that names a file. */
  readonly isField: boolean;
}

/** Every secret in a file: in fields that are there for one, in texts, names and comments. */
export function secretsInFile(file: JudgedFile): readonly WrittenSecret[] {
  const { format, mediaType, value, content, notes } = file;
  if (typeof value === 'string') return secretsOf(plainText(value, mediaType), []);
  const fields = secretFields(format, value).map(({ name, value: secret, pointer }) => ({
    what: `the secret "${name}" as it is`,
    secret,
    pointer,
    isField: true,
  }));
  if (content !== undefined && !mayHoldSecrets(content)) return fields;
  const named = new Set(fields.map(({ secret }) => secret));
  const texts = [...textsIn(value), ...notes.map(note => [note, []] as const)];
  return [
    ...fields,
    ...texts.flatMap(([text, pointer]) => (named.has(text) ? [] : secretsOf(text, pointer))),
  ];
}

function secretsOf(text: string, pointer: Pointer): readonly WrittenSecret[] {
  return secretsIn(text).map(({ what, span }) => ({
    what,
    secret: text.slice(span.start, span.end),
    pointer,
    isField: false,
  }));
}

/** All texts of a document, and its keys. */
function* textsIn(value: unknown, pointer: Pointer = []): Generator<readonly [string, Pointer]> {
  if (typeof value === 'string') yield [value, pointer];
  else if (Array.isArray(value))
    for (const [index, inner] of value.entries()) yield* textsIn(inner, [...pointer, index]);
  else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      yield [key, pointer];
      yield* textsIn(inner, [...pointer, key]);
    }
  }
}
