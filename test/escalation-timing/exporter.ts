import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A scrape, and what it saw. */
export interface Scrape {
  readonly time: number;
  readonly job: string;
  readonly revision: number;
}

/** Shows metrics that a test sets, and remembers who saw them when. */
export interface Exporter {
  readonly port: number;
  /** Sets `signal{scenario, unit}` on the page of a job. Returns the revision of the pages. */
  readonly set: (job: string, scenario: string, unit: string, value: number) => number;
  readonly scrapes: readonly Scrape[];
  readonly close: () => void;
}

export async function startExporter(): Promise<Exporter> {
  const pages = new Map<string, Map<string, number>>();
  const scrapes: Scrape[] = [];
  let revision = 0;
  const server = createServer((request, response) => {
    const job = (request.url ?? '').slice(1);
    scrapes.push({ time: Date.now(), job, revision });
    const lines = [...(pages.get(job) ?? [])].map(([labels, value]) => `signal{${labels}} ${value}\n`);
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(`# TYPE signal gauge\n${lines.join('')}`);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    set: (job, scenario, unit, value) => {
      const page = pages.get(job) ?? new Map();
      pages.set(job, page.set(`scenario="${scenario}",unit="${unit}"`, value));
      revision += 1;
      return revision;
    },
    scrapes,
    close: () => server.close(),
  };
}
