import { type Conformed, conform, readYaml, type Source } from '../text/read.js';
import { FORM } from './form.js';
import type { RuleTestFile } from './types.js';

/** A file of rule tests that has been read; its places are those of the document. */
export interface RuleTestSource extends Conformed<RuleTestFile> {
  readonly source: Source;
}

/** Reads a file of rule tests. It never throws: what is wrong is a fault, and the rest is there. promtool reads the first document alone. */
export function readRuleTest(text: string, file: string): RuleTestSource {
  const source = readYaml(text, file);
  const [document] = source.documents;
  if (document === undefined) return { source, value: {}, faults: source.faults, unknown: [] };
  const { value, faults, unknown } = conform<RuleTestFile>(document, FORM);
  return { source, value, faults: [...source.faults, ...faults], unknown };
}
