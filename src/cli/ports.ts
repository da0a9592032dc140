import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type {
  DefinitionsPorts,
  DefinitionsRequest,
  FolderItem,
  ListFolder,
  Ports,
  Request,
  VerifyMode,
} from '../app/index.js';
import { ifThere, openDisk } from './disk.js';
import type { Format } from './report/index.js';
import { runs } from './runs.js';
import { tools } from './tools.js';
import type { World } from './world.js';

/** Options of every command that reads definitions, as they stand on the command line. */
export interface DefinitionsOptions {
  readonly definitions: string;
  readonly system?: readonly string[];
  readonly environment?: readonly string[];
  readonly color?: boolean;
}

/** Options of every command that compiles them. */
export interface CommonOptions extends DefinitionsOptions {
  readonly out: string;
  readonly verify: VerifyMode;
  readonly outputs?: readonly string[];
  readonly form?: string;
  readonly format: Format;
}

export function definitionsRequestOf(
  { definitions, system = [], environment = [] }: DefinitionsOptions,
  { cwd }: World,
): DefinitionsRequest {
  const folder = relative(cwd, resolve(cwd, definitions)).split(sep).join('/');
  return { definitions: folder === '' ? '.' : folder, systems: system, environments: environment };
}

export function requestOf(options: CommonOptions, world: World): Request {
  const { verify, outputs, form } = options;
  return { ...definitionsRequestOf(options, world), verify, outputs, form };
}

export function definitionsPortsOf({ cwd, language, runDefinitions }: World): DefinitionsPorts {
  return {
    cwd,
    list: lister(cwd),
    readText: path => ifThere(readFile(join(cwd, path), 'utf8')),
    readBytes: path => ifThere(readFile(join(cwd, path))),
    language,
    run: runDefinitions(),
  };
}

export function portsOf({ out }: CommonOptions, world: World): Ports {
  const { cwd, env } = world;
  return {
    ...definitionsPortsOf(world),
    out: openDisk(resolve(cwd, out), out),
    runs: runs(world.stderr),
    tools: tools(env),
  };
}

/** Lists folders of the project. Links are followed: what definitions are is the person's business. */
function lister(cwd: string): ListFolder {
  return async folder => {
    const path = join(cwd, folder);
    const names = await ifThere(readdir(path));
    return names && Promise.all(names.map(async name => ({ name, ...(await kindOf(join(path, name))) })));
  };
}

async function kindOf(path: string): Promise<Omit<FolderItem, 'name'>> {
  try {
    const found = await stat(path);
    return { isFolder: found.isDirectory(), isSpecial: !found.isDirectory() && !found.isFile() };
  } catch {
    return { isFolder: false };
  }
}
