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

const LANGUAGE = ['core', 'promql', 'model'] as const;

/** A target is a folder of its own below src/targets; all of them have the same rules. */
const TARGET: Room = { rooms: [...LANGUAGE, 'targets/shared'] };

export const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: ['yaml'] },
  promql: { rooms: ['core'], packages: ['re2js'] },
  // What stands in files (documents) and what people define (the rest) are two halves that few need both of. The mere
  // shape of a definition has a door of its own: loading asks for it before any schema has to be built.
  model: {
    rooms: ['core', 'promql'],
    packages: ['zod'],
    entries: ['index.ts', 'documents/index.ts', 'definition.ts'],
  },
  dsl: { rooms: LANGUAGE },
  load: { rooms: ['core', 'model'], packages: ['acorn', 'esbuild'], builtins: ['module', 'path', 'vm'] },
  resolve: { rooms: LANGUAGE },
  lint: { rooms: LANGUAGE },
  simulate: { rooms: LANGUAGE },
  import: { rooms: LANGUAGE },
  // A drawer of small helpers, not a room with a door.
  'targets/shared': { rooms: LANGUAGE, entries: ['*'] },
  'targets/prometheus': TARGET,
  'targets/alertmanager': TARGET,
  'targets/catalogue': TARGET,
  'targets/instrumentation': TARGET,
  'targets/stack': TARGET,
  'targets/grafana': { ...TARGET, packages: ['@grafana/grafana-foundation-sdk'] },
  targets: {
    rooms: [
      ...LANGUAGE,
      ...['shared', 'alertmanager', 'catalogue', 'grafana', 'instrumentation', 'prometheus', 'stack'].map(
        name => `targets/${name}`,
      ),
    ],
  },
  verify: { rooms: ['core'], packages: ['ajv', 'js-yaml'], builtins: ['path'] },
  output: { rooms: ['core'], packages: ['diff'], builtins: ['crypto'] },
  app: {
    rooms: [...LANGUAGE, 'load', 'resolve', 'lint', 'simulate', 'import', 'targets', 'verify', 'output'],
  },
  cli: { rooms: ['app', 'core'], packages: ['commander', 'picocolors'], builtins: ['*'] },
  // What people import, and what they run.
  'index.ts': { rooms: ['core', 'promql', 'model', 'dsl'] },
  'bin.ts': { rooms: ['cli', 'index.ts', 'promql'] },
};

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
