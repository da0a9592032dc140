/** What a room may use. ARCHITECTURE.md says why; this table is what holds. */
export interface Room {
  /** Other rooms, entered through their index.ts. */
  readonly rooms: readonly string[];
  /** The files through which others enter it; `*` for all. `index.ts` if nothing is said. */
  readonly entries?: readonly string[];
  /** Third-party packages that it owns: nobody else imports them. */
  readonly packages?: readonly string[];
  /** Node's own modules, without `node:`; `*` for all of them. */
  readonly builtins?: readonly string[];
}

const FORMATS = [
  'alertmanager',
  'blackbox',
  'compose',
  'dashboard',
  'exposition',
  'filebeat',
  'kubernetes',
  'mimir',
  'prometheus',
  'provisioning',
  'rule-test',
  'rules',
  'shared',
  'template',
  'text',
].map(name => `formats/${name}`);

const GROUND = ['core', 'promql', 'gotemplate', ...FORMATS, 'formats'];

/** What a pass over the model may use. */
const MODEL = [...GROUND, 'secrets', 'notify', 'model'];

/**
 * Each format is a folder of its own below src/formats; all of them have the same rules. Two doors: most runs print, and read nothing.
 */
const FORMAT: Room = {
  rooms: ['core', 'promql', 'formats/text', 'formats/shared'],
  entries: ['index.ts', 'read.ts'],
};

/** What lowers the model to the documents of one program; the same rules for all. */
const LOWER: Room = { rooms: [...MODEL, 'lower/shared'] };
const LOWERS = ['alertmanager', 'grafana', 'instrumentation', 'pages', 'prometheus', 'stack'].map(
  name => `lower/${name}`,
);

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [] },
  secrets: { rooms: ['core'] },
  promql: { rooms: ['core'], packages: ['re2js'] },
  gotemplate: { rooms: ['core', 'promql'] },
  // Two libraries, so that what one prints the other judges; and two doors, as a run that only prints needs no reader.
  'formats/text': { rooms: ['core'], packages: ['js-yaml', 'yaml'], entries: ['index.ts', 'read.ts'] },
  // Parts of shapes that several formats have, and how a shape is read and printed. A drawer, not a room with a door.
  'formats/shared': { rooms: ['core', 'formats/text'], entries: ['*'] },
  // All formats: what documents of each are, and how they become text.
  formats: { rooms: ['core', ...FORMATS] },
  ...Object.fromEntries(
    FORMATS.filter(name => !['formats/text', 'formats/shared'].includes(name)).map(name => [name, FORMAT]),
  ),
  // Grafana's SDK is a source of types alone: no run loads it.
  'formats/dashboard': { ...FORMAT, packages: ['@grafana/grafana-foundation-sdk'] },
  'formats/template': { ...FORMAT, rooms: [...FORMAT.rooms, 'gotemplate'] },
  // Their objects hold groups of rules.
  'formats/kubernetes': { rooms: ['core', 'formats/text', 'formats/rules'] },
  'formats/mimir': { rooms: ['core', 'formats/text', 'formats/rules'] },
  notify: { rooms: ['core', 'promql', 'formats/alertmanager'] },
  model: { rooms: ['core', 'secrets', 'promql', 'notify'] },
  // `functions.ts` is what people call. The mere shape of a definition has a door of its own: loading asks for it before any
  // schema has to be built.
  language: {
    rooms: ['core', 'secrets', 'promql', 'notify', 'model'],
    entries: [
      'index.ts',
      'functions.ts',
      'definition.ts',
      'environments.ts',
      'placed.ts',
      'texts/read-text.ts',
    ],
  },
  runtime: { rooms: ['language'], builtins: ['module', 'path', 'vm'] },
  load: {
    rooms: ['core', 'language', 'runtime'],
    packages: ['acorn', 'esbuild'],
    builtins: ['module', 'path'],
  },
  resolve: { rooms: ['core', 'secrets', 'promql', 'notify', 'model', 'language'] },
  judge: { rooms: MODEL, builtins: ['path'] },
  // A drawer of small helpers, not a room with a door.
  'lower/shared': { rooms: MODEL, entries: ['*'] },
  ...Object.fromEntries(LOWERS.map(name => [name, LOWER])),
  lower: { rooms: [...MODEL, 'lower/shared', ...LOWERS] },
  pack: { rooms: ['core', ...FORMATS, 'formats', 'model'] },
  verify: {
    rooms: ['core', 'formats/text', 'formats/shared'],
    packages: ['ajv'],
  },
  output: { rooms: ['core', 'formats/text'], packages: ['diff'], builtins: ['crypto'] },
  app: {
    rooms: [...MODEL, 'language', 'runtime', 'load', 'resolve', 'judge', 'lower', 'pack', 'verify', 'output'],
  },
  cli: {
    rooms: ['app', 'core', 'formats/text', 'runtime'],
    entries: ['index.ts', 'runner.ts'],
    packages: ['commander', 'picocolors'],
    builtins: ['*'],
  },
  // What people import, and what they run.
  'index.ts': { rooms: ['core', 'promql', 'model', 'language'] },
  'bin.ts': { rooms: ['cli', 'index.ts', 'promql'] },
  // Where definitions run.
  'runner.ts': { rooms: ['cli', 'index.ts', 'promql'] },
};

/** Packages without an owner: what describes the shape of data, of documents as of options. */
export const SHARED_PACKAGES: readonly string[] = ['zod'];

/** The one room that may look at the clock, the process and chance. */
export const OUTERMOST = 'cli';

/**
 * Folders in which files may import each other in circles: a grammar is recursive, however it is cut, and so are the types
 * of expressions whose methods return expressions.
 */
export const GRAMMARS: readonly string[] = ['promql/syntax/', 'promql/typed/'];

/** Files that are one table of data: they are as long as there is data. */
export const DATA_TABLES: readonly string[] = [];

export const LONGEST_FILE = 300;
