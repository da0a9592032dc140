import { at, type Diagnostic, isRecord, type Place, parsePath, record } from '../../core/index.js';
import type { Pointer, SourceDocument } from '../../formats/text/read.js';
import type { Ignore } from '../ignore/ignore.js';
import { codeProblem, type StageCodes } from '../ignore/known-codes.js';
import type { Weight } from '../judge.js';
import { report } from '../problems.js';
import type { Project, Written, WrittenForm } from './project.js';

/** A project file that was read. Nothing of it counts if there are problems. */
export interface ReadProject extends Project {
  readonly problems: readonly Diagnostic[];
}

const SECTIONS = ['rules', 'ignore', 'outputs', 'form'];
const IGNORE_KEYS = ['code', 'path', 'file', 'reason'];
const WEIGHTS: readonly string[] = ['error', 'warning', 'off'] satisfies readonly Weight[];

/** Reads `atalaya.yml`. Every mistake in it is reported, at its place. */
export async function readProject(file: string, text: string, stageCodes: StageCodes): Promise<ReadProject> {
  // Most runs have no project file, and read no YAML.
  const { readYaml } = await import('../../formats/text/read.js');
  const { documents, faults } = readYaml(text, file);
  const [document] = documents;
  const problems = faults.map(({ reason, place }) =>
    report('judge/unreadable-project', { file, problem: reason }, located(place)),
  );
  if (document === undefined || problems.length > 0) return { rules: {}, ignores: [], problems };
  const reading: Reading = { file, document, stageCodes, note: (...found) => void problems.push(...found) };
  fieldsOf([], file, SECTIONS, reading);
  const rules = await rulesOf(reading);
  const ignores = await ignoresOf(reading);
  return {
    rules,
    ignores,
    outputs: outputsOf(reading),
    form: formOf(reading),
    problems,
  };
}

interface Reading {
  readonly file: string;
  readonly document: SourceDocument;
  readonly stageCodes: StageCodes;
  readonly note: (...found: readonly Diagnostic[]) => void;
}

async function rulesOf(reading: Reading): Promise<Project['rules']> {
  const { document, stageCodes, note } = reading;
  const rules: Record<string, Weight> = {};
  for (const code of fieldsOf(['rules'], 'rules', undefined, reading)) {
    note(...(await codeProblem(code, placeOf(reading, ['rules', code], 'key'), stageCodes)));
    // As it is written: YAML takes `off` for a boolean.
    const weight = document.textAt(['rules', code]) ?? '';
    if (isWeight(weight)) rules[code] = weight;
    else {
      const place = placeOf(reading, ['rules', code]);
      note(report('judge/unknown-severity', { name: weight, known: WEIGHTS }, place));
    }
  }
  return rules;
}

async function ignoresOf(reading: Reading): Promise<readonly Ignore[]> {
  const ignore = at(reading.document.value, 'ignore');
  if (ignore === undefined || ignore === null) return [];
  if (!Array.isArray(ignore)) {
    wrongShape(['ignore'], 'ignore', 'a list', reading);
    return [];
  }
  const read = await Promise.all(ignore.map((_, index) => ignoreOf(['ignore', index], reading)));
  return read.flatMap(each => each ?? []);
}

async function ignoreOf(pointer: Pointer, reading: Reading): Promise<Ignore | undefined> {
  const { document, file, stageCodes, note } = reading;
  if (!isRecord(at(document.value, ...pointer))) {
    wrongShape(pointer, 'an entry of ignore', 'a mapping', reading);
    return undefined;
  }
  fieldsOf(pointer, 'an entry of ignore', IGNORE_KEYS, reading);
  const [code, path, target, reason] = IGNORE_KEYS.map(key => document.textAt([...pointer, key])?.trim());
  const place = placeOf(reading, [...pointer, 'code']);
  if (!code) {
    note(report('judge/no-rule', {}, place));
    return undefined;
  }
  note(...(await codeProblem(code, place, stageCodes)));
  if (!reason) note(report('judge/no-reason', { code }, place));
  if (!path && !target) note(report('judge/no-target', { code }, place));
  return {
    code,
    reason: reason ?? '',
    path: path === undefined ? undefined : parsePath(path),
    file: target && `${folderOf(file)}${target.replace(/^\.\/|\/+$/g, '')}`,
    place,
  };
}

function outputsOf(reading: Reading): readonly Written[] | undefined {
  const outputs = at(reading.document.value, 'outputs');
  if (outputs === undefined || outputs === null) return undefined;
  if (!Array.isArray(outputs)) {
    wrongShape(['outputs'], 'outputs', 'a list', reading);
    return undefined;
  }
  return outputs.flatMap((_, index) => writtenAt(['outputs', index], 'an output', reading) ?? []);
}

/** A name, or a mapping of `name` and options. */
function formOf(reading: Reading): WrittenForm | undefined {
  const form = at(reading.document.value, 'form');
  const { name: _, ...options } = record(form);
  const written = isRecord(form)
    ? writtenAt(['form', 'name'], 'the name of the form', reading)
    : writtenAt(['form'], 'form', reading);
  if (written === undefined) {
    if (isRecord(form) && form.name === undefined)
      wrongShape(['form'], 'form', 'a mapping with a name', reading);
    return undefined;
  }
  return {
    ...written,
    options,
    placeOf: pointer => placeOf(reading, ['form', ...pointer], 'key'),
  };
}

/** A name, and where it is written. */
function writtenAt(pointer: Pointer, what: string, reading: Reading): Written | undefined {
  const value = pointer.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[key],
    reading.document.value,
  );
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    wrongShape(pointer, what, 'a name', reading);
    return undefined;
  }
  return { name: value, place: placeOf(reading, pointer) };
}

/** The keys of a mapping; others than the known ones are reported. Nothing is an empty mapping. */
function fieldsOf(
  pointer: Pointer,
  what: string,
  known: readonly string[] | undefined,
  reading: Reading,
): readonly string[] {
  const value = at(reading.document.value, ...pointer);
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) {
    wrongShape(pointer, what, 'a mapping', reading);
    return [];
  }
  const keys = Object.keys(value);
  for (const name of keys.filter(key => known?.includes(key) === false)) {
    const place = placeOf(reading, [...pointer, name], 'key');
    reading.note(report('judge/unknown-key', { name, known: known ?? [] }, place));
  }
  return keys;
}

function wrongShape(pointer: Pointer, what: string, expected: string, reading: Reading): void {
  reading.note(report('judge/wrong-shape', { what, expected }, placeOf(reading, pointer)));
}

function isWeight(text: string): text is Weight {
  return WEIGHTS.includes(text);
}

function placeOf({ document }: Reading, pointer: Pointer, part?: 'key'): Place {
  return located(document.at(pointer, part) ?? document.around(pointer));
}

function located({ position, source }: Pick<Place, 'position' | 'source'>): Place {
  return { path: [], position, source };
}

/** `rooms/` for `rooms/atalaya.yml`. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
