/**
 * What judges the options of a definition; other rooms use schemas through these names alone. Their shape is written out,
 * since the language's declarations reach them: who reads those must not need the library that made the schema.
 */
export interface Schema<T = unknown> {
  /** The completed value; throws where `safeParse` reports. */
  parse(options: unknown): T;
  safeParse(
    options: unknown,
    /** Words for problems that the schema has none of its own for. */
    context?: {
      readonly error?: (issue: RawIssue) => string | undefined;
      /** Without compiling a parser first, which pays only for thousands of values. */
      readonly jitless?: boolean;
    },
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

/** One problem that a schema found. */
export type SchemaIssue = {
  /** Where it lies inside the options. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
} & (
  | { readonly code: 'unrecognized_keys'; readonly keys: readonly string[] }
  /** What each branch of the union found. */
  | { readonly code: 'invalid_union'; readonly errors: readonly (readonly SchemaIssue[])[] }
  | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
  /** What a schema was made with says what it wants. */
  | { readonly code: 'custom'; readonly params?: Readonly<Record<string, unknown>> | undefined }
  | { readonly code: Exclude<OtherCode, 'custom'> }
);

/** A problem before it has words, with the facts that they need. */
export type RawIssue = { readonly input?: unknown } & (
  | { readonly code: 'invalid_type'; readonly expected: string }
  | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
  | {
      readonly code: 'too_small';
      readonly minimum: number | bigint;
      readonly inclusive?: boolean;
      readonly origin: string;
    }
  | {
      readonly code: 'too_big';
      readonly maximum: number | bigint;
      readonly inclusive?: boolean;
      readonly origin: string;
    }
  | { readonly code: 'invalid_format'; readonly format: string; readonly prefix?: string }
  | { readonly code: 'invalid_key'; readonly issues: readonly { readonly message: string }[] }
  /** What a schema was made with says what it wants. */
  | { readonly code: 'custom'; readonly params?: Readonly<Record<string, unknown>> | undefined }
  | {
      readonly code:
        | Exclude<
            OtherCode,
            'custom' | 'invalid_type' | 'too_small' | 'too_big' | 'invalid_format' | 'invalid_key'
          >
        | 'unrecognized_keys'
        | 'invalid_union';
    }
);

type OtherCode =
  | 'custom'
  | 'invalid_element'
  | 'invalid_format'
  | 'invalid_key'
  | 'invalid_type'
  | 'not_multiple_of'
  | 'too_big'
  | 'too_small';

/** Marks a schema whose wrong values may be secrets: reports must not repeat what stands there. */
export const SECRET = { secret: true } as const;
