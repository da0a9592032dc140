import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Whether generated files are written anew before they are compared: `npm run regenerate` says so. */
export const REGENERATE = process.env.REGENERATE !== undefined;

/** A committed file says what it would say if it were made now. */
export function expectGenerated(file: URL, text: string): void {
  if (REGENERATE) writeFileSync(file, text);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  expect(committed, 'bring it up to date with `npm run regenerate`').toBe(text);
}
