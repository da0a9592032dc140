import { posix } from 'node:path';
import type { Artifact } from '../../../src/core/index.js';

/** A page of the catalogue as a reader has it. */
export interface Page {
  /** Relative to the catalogue's folder. */
  readonly name: string;
  readonly content: string;
  /** Without what stands in code. */
  readonly prose: string;
  readonly anchors: readonly string[];
  readonly links: readonly string[];
}

/** The pages of a system's catalogue, by name. */
export function pagesOf(artifacts: readonly Artifact[], system: string): ReadonlyMap<string, Page> {
  const folder = `${system}/docs/`;
  return new Map(
    artifacts
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, content }) => {
        const name = path.slice(folder.length);
        // What stands in code is no link.
        const prose = content.replace(/^(```+)[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, 'code');
        return [
          name,
          {
            name,
            content,
            prose,
            anchors: [...prose.matchAll(/<a id="([^"]*)">/g)].map(([, id]) => id ?? ''),
            links: [...prose.matchAll(/(?<!\\)\]\(<?([^)>\s]+)>?\)/g)].map(([, href]) => href ?? ''),
          },
        ] as const;
      }),
  );
}

/** Links inside of the output folder that lead nowhere. */
export function brokenLinks(artifacts: readonly Artifact[], system: string): readonly string[] {
  const pages = pagesOf(artifacts, system);
  const files = new Set(artifacts.map(({ path }) => path));
  return [...pages.values()].flatMap(({ name, links }) =>
    links
      .filter(href => !/^https?:/.test(href))
      .filter(href => {
        const [file = '', anchor] = href.split('#');
        const target = file === '' ? name : posix.normalize(posix.join(posix.dirname(name), file));
        if (anchor !== undefined) return !pages.get(target)?.anchors.includes(anchor);
        return !files.has(posix.normalize(`${system}/docs/${target}`));
      })
      .map(href => `${name}: ${href}`),
  );
}
