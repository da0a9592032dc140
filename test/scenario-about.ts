import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the files that come out a scenario is about. */
export interface About {
  readonly covers: (path: string) => boolean;
  /** Patterns that none of these paths fits: what the scenario is about did not come out. */
  readonly unmet: (paths: readonly string[]) => readonly string[];
}

/**
 * What a scenario's `about.txt` says: patterns of paths, one a line, where `*` is any part of a name and `**` any part of
 * a path; lines that begin with # say why. Without the file a scenario is about everything.
 */
export function aboutOf(folder: string): About {
  const file = join(folder, 'about.txt');
  const patterns = existsSync(file) ? patternsIn(readFileSync(file, 'utf8')) : undefined;
  return {
    covers: path => patterns === undefined || patterns.some(({ test }) => test(path)),
    unmet: paths => (patterns ?? []).filter(({ test }) => !paths.some(test)).map(({ text }) => text),
  };
}

function patternsIn(text: string) {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  return lines.map(line => {
    const source = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*\*|\*/g, stars => WILD[stars] ?? '');
    const regex = new RegExp(`^${source}$`);
    return { text: line, test: (path: string) => regex.test(path) };
  });
}

const WILD: Readonly<Record<string, string>> = { '*': '[^/]*', '**': '.*' };
