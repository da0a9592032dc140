import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';
import { ROOMS } from './rooms.js';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export interface SourceFile {
  /** Relative to src: `load/bundle.ts`. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  /** What it imports: files relative to src, packages and `node:` modules by name. */
  readonly imports: readonly string[];
  /** Names of the surroundings that it uses: `console`, `Math.random`. */
  readonly ambient: readonly string[];
}

/** Every source file that a person wrote. */
export function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.[cm]?[jt]s$/.test(path) && !path.split('/').includes('generated'))
    .sort()
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return {
    path,
    room: roomOf(path),
    lines: text.trimEnd().split('\n').length,
    imports: specifiers(file).map(specifier => resolveImport(path, specifier)),
    ambient: ambientNames(file),
  };
}

/**
 * The longest name in the table that the path starts with. Where some folders of a room are rooms of their own, all are: one that is not
 * in the table would otherwise be free to do all that the room around it may.
 */
export function roomOf(path: string): string {
  const names = path.split('/');
  const candidates = names.map((_, index) => names.slice(0, index + 1).join('/')).reverse();
  const room = candidates.find(candidate => Object.hasOwn(ROOMS, candidate));
  if (room === undefined) return `${names[0]} (not in the table)`;
  const [folder, ...rest] = path.slice(room.length + 1).split('/');
  return rest.length > 0 && isDivided(room) ? `${room}/${folder} (not in the table)` : room;
}

/** True if folders of a room are rooms themselves. */
function isDivided(room: string): boolean {
  return Object.keys(ROOMS).some(name => name.startsWith(`${room}/`));
}

/** `import … from`, `export … from`, `import(…)`, and types from `import('…')`. */
function specifiers(file: ts.SourceFile): string[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push(node.moduleSpecifier);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(...node.arguments);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) found.push(node.argument.literal);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter(ts.isStringLiteral).map(({ text }) => text);
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = relative(SRC, join(SRC, dirname(from), specifier));
  const typescript = target.replace(/\.js$/, '.ts');
  return existsSync(join(SRC, typescript)) ? typescript : target;
}

const AMBIENT = /^(console|process|performance|Date|setTimeout|setInterval|fetch)$/;

function ambientNames(file: ts.SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    // Names of members, of properties and in types say nothing of the surroundings.
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      if (node.getText() === 'Math.random') names.push('Math.random');
      visit(node.expression);
      return;
    }
    if (ts.isPropertyAssignment(node)) {
      visit(node.initializer);
      return;
    }
    if (ts.isIdentifier(node) && AMBIENT.test(node.text)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
