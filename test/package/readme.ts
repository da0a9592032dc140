import { readFileSync } from 'node:fs';

/** The README's first block of TypeScript: the example that people see, and so the one that must work. */
export const readmeExample = (): string => firstBlock('ts');

/** What it shows of a mistake in that example: the summary names the label `rute`. */
export const readmeMistake = (): string => firstBlock('text');

function firstBlock(language: string): string {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const text = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (text === undefined) throw new Error(`README.md has no block of ${language}`);
  return text;
}
