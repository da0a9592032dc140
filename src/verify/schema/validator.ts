/** A fault as ajv's generated code reports it. */
export interface SchemaError {
  /** A JSON pointer into the document. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** The schema that holds the keyword. */
  readonly parentSchema?: {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

/** Generated code: true, or false and its `errors` are set. */
export interface Validator {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
