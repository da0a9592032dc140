import { posix } from 'node:path';
import { bindsIn } from '../../compose/binds.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly service: string;
  readonly source: string;
}

const mounting = (source: string) => ({
  'docker-compose.yml': `
services:
  web:
    image: example/web:1.2.3
    volumes: ['${source}:/etc/web.conf:ro']
`,
  'web.conf': 'listen 80\n',
});

/** Where a mount has no source, Docker makes an empty folder of root's, or does not start. */
export const mount = rule({
  code: 'compose/mount',
  severity: 'error',
  needs: ['compose', 'paths'],
  message: ({ service, source }: Facts) => `${service} mounts "${source}", which does not exist`,
  wrong: mounting('./wed.conf'),
  right: mounting('./web.conf'),
  check: ({ compose: { value, file, placeOf }, paths }) => {
    const exists = (path: string) => [...paths].some(each => each === path || each.startsWith(`${path}/`));
    return (
      bindsIn(value)
        // Those of the machine itself are not ours to know.
        .filter(({ source }) => source.startsWith('.'))
        .filter(({ source }) => !exists(posix.join(posix.dirname(file), source)))
        .map(({ service, source, pointer }) => ({ facts: { service, source }, place: placeOf(pointer) }))
    );
  },
});
