import { EACH, type Given, type Need, type Subject } from './subject.js';

/** What a rule is asked about in a subject: once, or once for each thing that it needs; nothing if a part is not known. */
export function casesOf(needs: readonly Need[], subject: Subject): readonly Given<Need>[] {
  let cases: readonly Readonly<Record<string, unknown>>[] = [{}];
  for (const need of needs) {
    const part: (() => unknown) | undefined = subject[partOf(need)];
    if (part === undefined) return [];
    const things = isEach(need) ? (part() as readonly unknown[]) : [part()];
    cases = cases.flatMap(given => things.map(thing => ({ ...given, [need]: thing })));
  }
  return cases as readonly Given<Need>[];
}

function isEach(need: Need): need is keyof typeof EACH {
  return Object.hasOwn(EACH, need);
}

function partOf(need: Need): keyof Subject {
  return isEach(need) ? EACH[need] : need;
}
