import { expect } from 'vitest';
import type { Item } from './items.js';

/** A service of the system's stack. */
export const service = (item: string, key: string, is: object, as = 'stack: {'): Item => ({
  item,
  definition: 'index.ts',
  artifact: 'stack/docker-compose.yml',
  key,
  as,
  is,
});

/** A service with the port that its description opens, on the machine alone. */
export const open = (name: string, image: string, port: number, as?: string): Item =>
  service(
    `${name} on port ${port}`,
    name,
    {
      image: expect.stringMatching(new RegExp(`^${image}:v?\\d`)),
      ports: expect.arrayContaining([{ host_ip: '127.0.0.1', target: port, published: String(port) }]),
    },
    as,
  );

/** How long samples are kept. */
export const retention = (item: string, time: string): Item =>
  service(
    item,
    'prometheus',
    { command: expect.arrayContaining([`--storage.tsdb.retention.time=${time}`]) },
    `retention: '${time}'`,
  );
