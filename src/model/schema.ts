/**
 * What judges the options of a definition; other rooms use schemas through these names alone. Their shape is written out,
 * since the language's declarations reach them: who reads those must not need the library that made the schema.
 */
export interface Schema<T = unknown> {
  /** The completed value; throws where `safeParse` reports. */
  parse(options: unknown): T;
  safeParse(
    options: unknown,
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
  | { readonly code: OtherCode }
);

type OtherCode =
  | 'custom'
  | 'invalid_element'
  | 'invalid_format'
  | 'invalid_key'
  | 'invalid_type'
  | 'invalid_value'
  | 'not_multiple_of'
  | 'too_big'
  | 'too_small';
