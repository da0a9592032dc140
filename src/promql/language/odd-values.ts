/** True for `a|b`: of a value that is compared as it is, alternatives were meant. */
export function meansAlternatives(value: string): boolean {
  return /^[\w-]+(\|[\w-]+)+$/.test(value);
}

/** True for a value with a blank at an end: hardly a label has one, and nobody sees it. */
export function hasOuterBlank(value: string): boolean {
  return value !== value.trim();
}
