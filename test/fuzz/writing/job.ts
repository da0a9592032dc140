type Files = Readonly<Record<string, string>>;

/** What a writer is told: to write these files, to say which state it sees, or to write generations from one on until it is killed. */
export type Job =
  | { readonly files: Files; readonly systems?: readonly string[] | undefined }
  | { readonly look: readonly Files[] }
  | { readonly from: number };

export interface Answer {
  readonly ok: boolean;
  readonly diagnostics: readonly unknown[];
  readonly state?: number;
  readonly number?: number;
}
