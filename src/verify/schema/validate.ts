import type { Diagnostic } from '../../core/index.js';
import { type Document, placeOf, spell } from '../document.js';
import loaders from '../generated/loaders.js';
import { report } from '../problems.js';
import { explain } from './explain.js';
import type { Validator } from './validator.js';

/**
 * Every place where a document has another shape than its reader expects. Validators are made of the formats' shapes, and loaded one by
 * one, as documents of their format come up.
 */
export async function validate(document: Document): Promise<readonly Diagnostic[]> {
  const load = loaders[document.format ?? ''];
  if (load === undefined) return [];
  const { default: validator } = await load();
  return validator(document.value) ? [] : faults(document, validator);
}

function faults(document: Document, { errors }: Validator): readonly Diagnostic[] {
  const file = document.artifact.path;
  return (errors ?? []).flatMap(error => {
    const explanation = explain(error);
    if (explanation === undefined) return [];
    const pointer = error.instancePath.split('/').slice(1).map(unescaped);
    const facts = { file, at: spell(pointer), fault: explanation.fault, hint: explanation.hint };
    return [report('verify/schema', facts, placeOf(document, pointer))];
  });
}

/** https://www.rfc-editor.org/rfc/rfc6901#section-3 */
const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');
