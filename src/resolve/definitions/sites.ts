import type { CallSite, LogicalPath, Origin } from '../../core/index.js';

/** Which call in the definitions a logical path leads back to. */
export interface Sites {
  readonly add: (path: LogicalPath, site: CallSite) => void;
  /** The call of the longest part of `path` that is known, and the way on from there. */
  readonly find: (path: LogicalPath) => Origin | undefined;
}

export function sites(): Sites {
  const known = new Map<string, CallSite>();
  return {
    add: (path, site) => void known.set(join(path), site),
    find: path => {
      for (let length = path.length; length > 0; length--) {
        const site = known.get(join(path.slice(0, length)));
        if (site !== undefined) return { site, inside: path.slice(length) };
      }
      return undefined;
    },
  };
}

/** NUL is in no name that the schemas accept. */
function join(path: LogicalPath): string {
  return path.join('\0');
}
