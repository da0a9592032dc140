import type { Diagnostic, LogicalPath, Place } from '../../core/index.js';
import { report } from '../problems.js';

/** A finding, or several of one rule, that somebody has looked at and finds fine. */
export interface Ignore {
  readonly code: string;
  readonly reason: string;
  /** The definition in which findings are ignored, with all below it. */
  readonly path?: LogicalPath | undefined;
  /** The file in which they are, or a folder. */
  readonly file?: string | undefined;
  /** Only on this line of the file. */
  readonly line?: number | undefined;
  /** Where it is written. */
  readonly place: Place;
}

/** Findings after those to be ignored are taken out, and which ignores did so. */
export interface Kept {
  readonly findings: readonly Diagnostic[];
  readonly used: ReadonlySet<Ignore>;
  /** How many were taken out. */
  readonly ignored: number;
}

/** Takes out what is to be ignored. Findings must have their places. */
export function withoutIgnored(findings: readonly Diagnostic[], ignores: readonly Ignore[]): Kept {
  const used = new Set<Ignore>();
  const kept = findings.filter(finding => {
    const covering = ignores.filter(ignore => covers(ignore, finding));
    for (const ignore of covering) used.add(ignore);
    return covering.length === 0;
  });
  return { findings: kept, used, ignored: findings.length - kept.length };
}

/** An ignore that no longer does anything would hide the next mistake of its kind. */
export function needless(ignores: readonly Ignore[], used: ReadonlySet<Ignore>): readonly Diagnostic[] {
  return ignores
    .filter(ignore => !used.has(ignore))
    .map(({ code, place }) => report('judge/needless-ignore', { code }, place));
}

function covers({ code, path, file, line }: Ignore, finding: Diagnostic): boolean {
  if (finding.code !== code) return false;
  if (path?.some((part, index) => finding.path[index] !== part)) return false;
  if (file === undefined) return true;
  const { position } = finding;
  if (position === undefined || !isIn(position.file, file)) return false;
  return line === undefined || line === position.line;
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}
