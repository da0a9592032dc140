import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { ListFolder, Ports, Request, VerifyMode } from '../app/index.js';
import { openDisk } from './disk.js';
import type { Format } from './report/index.js';
import { tools } from './tools.js';
import type { World } from './world.js';

/** As the options of every command stand on the command line. */
export interface CommonOptions {
  readonly definitions: string;
  readonly out: string;
  readonly system?: readonly string[];
  readonly verify: VerifyMode;
  readonly format: Format;
  readonly color?: boolean;
}

export function requestOf({ definitions, system = [], verify }: CommonOptions, { cwd }: World): Request {
  const folder = relative(cwd, resolve(cwd, definitions)).split(sep).join('/');
  return { definitions: folder === '' ? '.' : folder, systems: system, verify };
}

export function portsOf({ out }: CommonOptions, { cwd, env, globals, language }: World): Ports {
  return {
    cwd,
    list: lister(cwd),
    language,
    globals,
    out: openDisk(resolve(cwd, out), out),
    tools: tools(env),
  };
}

/** Lists folders of the project. Links are followed: what definitions are is the person's business. */
function lister(cwd: string): ListFolder {
  return async folder => {
    const path = join(cwd, folder);
    try {
      const names = await readdir(path);
      return await Promise.all(
        names.map(async name => ({ name, isFolder: await isFolder(join(path, name)) })),
      );
    } catch {
      return undefined;
    }
  };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
