import { describe, expect, it } from 'vitest';
import {
  DATA_TABLES,
  GRAMMARS,
  LONGEST_FILE,
  OUTERMOST,
  ROOMS,
  SHARED_PACKAGES,
} from './architecture/rooms.js';
import { readSources, roomOf, type SourceFile } from './architecture/source.js';

const sources = readSources();
const isFile = (name: string) => name.endsWith('.ts') || name.endsWith('.js');

/** Every import of every file that breaks a rule, as a sentence. */
function broken(rule: (source: SourceFile, name: string) => string | undefined): string[] {
  return sources.flatMap(source =>
    source.imports.flatMap(name => {
      const why = rule(source, name);
      return why === undefined ? [] : [`src/${source.path} imports ${name}: ${why}`];
    }),
  );
}

describe('the room of a file', () => {
  it.each([
    ['core/order.ts', 'core'],
    ['promql/rules/unit.ts', 'promql'],
    ['formats/print.ts', 'formats'],
    ['formats/rules/generated/rule-file.js', 'formats/rules'],
    ['formats/nagios/read.ts', 'formats/nagios (not in the table)'],
    ['lower/nagios/index.ts', 'lower/nagios (not in the table)'],
    ['nagios/index.ts', 'nagios (not in the table)'],
  ])('%s is in %s', (path, room) => expect(roomOf(path)).toBe(room));
});

describe('the rooms of src', () => {
  it('are all in the table', () => {
    const unknown = sources.filter(({ room }) => !Object.hasOwn(ROOMS, room));
    expect(unknown.map(({ path }) => path)).toEqual([]);
    // What lowers to one program's documents is a room of its own, or it would be free to import the others.
    const homeless = sources.filter(({ path, room }) => room === 'lower' && path !== 'lower/index.ts');
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('import only the rooms that they may', () => {
    expect(
      broken(({ room }, name) => {
        if (!isFile(name) || roomOf(name) === room) return undefined;
        return ROOMS[room]?.rooms.includes(roomOf(name))
          ? undefined
          : `${room} may not import ${roomOf(name)}`;
      }),
    ).toEqual([]);
  });

  it('are entered by their doors', () => {
    expect(
      broken(({ room }, name) => {
        const other = roomOf(name);
        if (!isFile(name) || other === room || name === other) return undefined;
        const { entries = ['index.ts'] } = ROOMS[other] ?? {};
        const open = entries.includes('*') || entries.some(entry => name === `${other}/${entry}`);
        return open ? undefined : `enter ${other} through ${entries.join(' or ')}`;
      }),
    ).toEqual([]);
  });

  it('import only the packages that they own', () => {
    expect(
      broken(({ room }, name) => {
        if (isFile(name) || name.startsWith('node:')) return undefined;
        const owned = [...(ROOMS[room]?.packages ?? []), ...SHARED_PACKAGES];
        return owned.some(own => name === own || name.startsWith(`${own}/`))
          ? undefined
          : `${room} does not own it`;
      }),
    ).toEqual([]);
  });

  it('use only the parts of Node that they may', () => {
    expect(
      broken(({ room }, name) => {
        const allowed = ROOMS[room]?.builtins ?? [];
        if (!name.startsWith('node:') || allowed.includes('*')) return undefined;
        return allowed.includes(name.slice('node:'.length)) ? undefined : `${room} may not use it`;
      }),
    ).toEqual([]);
  });

  it('do not look at clock, chance, process or console, but for the outermost', () => {
    const curious = sources.filter(({ room, ambient }) => room !== OUTERMOST && ambient.length > 0);
    expect(curious.map(({ path, ambient }) => `src/${path} uses ${ambient.join(', ')}`)).toEqual([]);
  });
});

describe('the files of src', () => {
  it('do not import each other in circles', () => {
    expect(circles()).toEqual([]);
  });

  it(`are at most ${LONGEST_FILE} lines long`, () => {
    const long = sources.filter(({ path, lines }) => lines > LONGEST_FILE && !DATA_TABLES.includes(path));
    expect(long.map(({ path, lines }) => `src/${path} has ${lines} lines`)).toEqual([]);
  });
});

/** Circles of imports, each named once, as the path that leads back to its first file. */
function circles(): string[] {
  const imports = new Map(sources.map(({ path, imports }) => [path, imports.filter(isFile)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const circle = trail.includes(path) ? [...trail.slice(trail.indexOf(path)), path] : [];
    const grammar = GRAMMARS.some(folder => circle.every(file => file.startsWith(folder)));
    if (circle.length > 0 && !grammar) found.push(circle.join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

it('the table itself names no room that its rooms could not be', () => {
  const named = Object.values(ROOMS).flatMap(({ rooms }) => rooms);
  expect(named.filter(name => !Object.hasOwn(ROOMS, name))).toEqual([]);
  // Each package has one owner.
  const packages = Object.values(ROOMS).flatMap(({ packages = [] }) => packages);
  expect(packages).toHaveLength(new Set(packages).size);
});
