import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompilerError, compile, TYPES } from './compile.js';

const mistakes = readdirSync(join(TYPES, 'mistakes'));

/** The first lines of a file that makes a mistake say, in a comment each, what the compiler must say of it. */
function announced(file: string): readonly string[] {
  const lines = readFileSync(join(TYPES, 'mistakes', file), 'utf8').split('\n');
  const end = lines.findIndex(line => !line.startsWith('// '));
  return lines.slice(0, end).map(line => line.slice('// '.length));
}

describe('what the compiler rejects', () => {
  let errors: readonly CompilerError[];
  let errors5: readonly CompilerError[];
  beforeAll(async () => {
    [errors, errors5] = await Promise.all([compile('typescript'), compile('typescript-5')]);
  });

  it.each(mistakes)('%s', file => {
    const messages = errors.filter(error => error.file === `mistakes/${file}`).map(({ message }) => message);
    expect(messages.length, 'each file makes one mistake').toBe(1);
    expect(messages).toEqual(announced(file));
  });

  it('is that, and nothing else', () => {
    expect(errors.filter(({ file }) => !file.startsWith('mistakes/'))).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(20);
  });

  it('is the same, at the same places, for TypeScript 5', () => {
    const places = (from: readonly CompilerError[]) =>
      from.map(({ file, place }) => `${file}:${place}`).sort();
    expect(places(errors5)).toEqual(places(errors));
  });
});
