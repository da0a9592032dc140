import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/promql/index.js';
import { commentsOf } from '../docs/promql-page.js';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const FILE = join(SOURCES, 'hover.ts');

const TEXT = `
import { counter, fn, gauge, histogram, nativeHistogram, summary } from './index.js';
export const uses = {
  fn,
  counter: counter('a_total', { help: 'A.' }),
  gauge: gauge('b', { help: 'B.' }),
  histogram: histogram('c', { help: 'C.', buckets: [1] }),
  nativeHistogram: nativeHistogram('d', { help: 'D.' }),
  summary: summary('e', { help: 'E.', quantiles: [0.5] }),
  vector: counter('a_total', { help: 'A.' }).rate(),
  histograms: nativeHistogram('d', { help: 'D.' }).rate(),
  counterRange: counter('a_total', { help: 'A.' }).over('5m'),
  range: gauge('b', { help: 'B.' }).over('5m'),
  condition: gauge('b', { help: 'B.' }).gt(5),
  scalar: fn.time(),
};
fn.rate; fn.label_replace; fn.hour;
uses.gauge.abs;
`;

let service: ts.LanguageService;
beforeAll(() => {
  const { config } = ts.readConfigFile(join(dirname(dirname(SOURCES)), 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(dirname(SOURCES)));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: file => {
      const text = file === FILE ? TEXT : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => SOURCES,
    getCompilationSettings: () => ({ ...options, types: [] }),
    getDefaultLibFileName: given => ts.getDefaultLibFilePath(given),
    fileExists: file => file === FILE || ts.sys.fileExists(file),
    readFile: file => (file === FILE ? TEXT : ts.sys.readFile(file)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
}, 60_000);

function hover(name: string): string {
  const at = TEXT.lastIndexOf(name) + name.lastIndexOf('.') + 1;
  return ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, at)?.documentation);
}

describe('an editor', () => {
  it.each(['rate', 'label_replace', 'hour'] as const)('says what fn.%s does, as the reference does', name => {
    expect(hover(`fn.${name}`)).toBe(commentsOf('functions')[name]);
  });

  it('says what a method does', () => {
    expect(hover('uses.gauge.abs')).toMatch(/\w+\.$/);
  });

  it('has a line for each function and each method', () => {
    const checker = service.getProgram()?.getTypeChecker() as ts.TypeChecker;
    const file = service.getProgram()?.getSourceFile(FILE) as ts.SourceFile;
    const [uses] = checker.getExportsOfModule(checker.getSymbolAtLocation(file) as ts.Symbol);
    const silent = checker.getPropertiesOfType(checker.getTypeOfSymbol(uses as ts.Symbol)).flatMap(use =>
      checker
        .getPropertiesOfType(checker.getTypeOfSymbol(use))
        .filter(member => isOffered(checker.getTypeOfSymbol(member)))
        .filter(member => member.getDocumentationComment(checker).length === 0)
        .map(({ name }) => `${use.name}.${name}`),
    );
    expect(silent).toEqual([]);
    expect(Object.keys(commentsOf('functions')).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });
});

/** Methods that only say why they are none have a sentence in place of `this`. */
function isOffered(type: ts.Type): boolean {
  const signatures = type.getCallSignatures();
  return signatures.some(({ declaration }) => {
    const first = declaration?.parameters[0];
    return first?.name.getText() !== 'this';
  });
}
