import { declaredIn, usesIn } from '../../compose/uses.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly what: string;
  readonly name: string;
}

const withVolumes = (more: string) => ({
  'docker-compose.yml': `
services:
  web:
    image: example/web:1.2.3
    volumes: ['data:/data']
volumes:
  data: {}
${more}`,
});

export const unused = rule({
  code: 'compose/unused',
  severity: 'error',
  needs: ['compose'],
  message: ({ what, name }: Facts) => `no service uses the ${what} "${name}"`,
  help: () => 'remove it, or give it to the service that it was meant for',
  wrong: withVolumes('  cache: {}\n'),
  right: withVolumes(''),
  check: ({ compose: { value, placeOf } }) => {
    const uses = usesIn(value);
    return (['secret', 'volume'] as const).flatMap(what =>
      declaredIn(value, what)
        .filter(name => !uses.some(use => use.what === what && use.name === name))
        .map(name => ({ facts: { what, name }, place: placeOf([`${what}s`, name]) })),
    );
  },
});
