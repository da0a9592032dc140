import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A notification as it arrived. */
export interface Arrival {
  readonly time: number;
  /** The Alertmanager that sent it, and the place that it was for. */
  readonly from: string;
  readonly place: string;
  readonly status: 'firing' | 'resolved';
  readonly groupKey: string;
  readonly alerts: readonly {
    readonly status: 'firing' | 'resolved';
    readonly labels: Readonly<Record<string, string>>;
  }[];
}

export interface Sink {
  readonly port: number;
  readonly arrivals: readonly Arrival[];
  readonly close: () => void;
}

/** Takes webhooks at `/<Alertmanager>/<place>`. */
export async function startSink(): Promise<Sink> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    const time = Date.now();
    const [, from = '', place = ''] = (request.url ?? '').split('/');
    let body = '';
    request.setEncoding('utf8').on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      const { status, groupKey, alerts } = JSON.parse(body) as Arrival;
      arrivals.push({ time, from, place, status, groupKey, alerts });
      response.end('ok');
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, arrivals, close: () => server.close() };
}
