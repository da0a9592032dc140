/** Seconds, in the form that every field with a duration of Go's reads: those know no days. */
export function goDuration<M extends number | undefined>(ms: M): M extends number ? string : undefined;
export function goDuration(ms?: number): string | undefined {
  return ms === undefined ? undefined : `${ms / 1000}s`;
}
