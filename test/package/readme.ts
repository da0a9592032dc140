import { readFileSync } from 'node:fs';

/** The README's first block of TypeScript: the example that people see, and so the one that must work. */
export const readmeExample = (): string => firstBlock('README.md', 'ts');

/** The example of the guide to escalation. */
export const escalationExample = (): string => firstBlock('docs/escalation.md', 'ts');

/** What it shows of a mistake in that example: the summary uses the label `rute`. */
export const readmeMistake = (): string => firstBlock('README.md', 'text');

function firstBlock(page: string, language: string): string {
  const words = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const text = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(words)?.[1];
  if (text === undefined) throw new Error(`${page} has no block of ${language}`);
  return text;
}
