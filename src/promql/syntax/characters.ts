/** Character classes of the grammar, on UTF-16 code units. All of them are ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAlpha(code: number): boolean {
  return code === 95 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isAlphaNumeric(code: number): boolean {
  return isAlpha(code) || isDigit(code);
}

export function isSign(code: number): boolean {
  return code === 43 || code === 45;
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
