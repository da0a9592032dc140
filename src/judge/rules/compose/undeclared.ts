import { didYouMean } from '../../../core/index.js';
import { declaredIn, usesIn } from '../../compose/uses.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly what: string;
  readonly name: string;
  readonly service: string;
  readonly known: readonly string[];
}

const WITH_SECRET = {
  'docker-compose.yml': `
services:
  web:
    image: example/web:1.2.3
    secrets: [{ source: password, target: /run/secrets/password }]
secrets:
  password: { file: ./secrets/password }
`,
};

/** Compose starts nothing while a name is missing. */
export const undeclared = rule({
  code: 'compose/undeclared',
  severity: 'error',
  needs: ['compose'],
  message: ({ what, name, service }: Facts) => `${service} uses the ${what} "${name}", which is not declared`,
  help: ({ name, known }) => didYouMean(name, known),
  wrong: {
    'docker-compose.yml': `
services:
  web:
    image: example/web:1.2.3
    depends_on: [database]
`,
  },
  right: WITH_SECRET,
  check: ({ compose: { value, placeOf } }) =>
    usesIn(value).flatMap(({ what, name, service, pointer }) => {
      const known = declaredIn(value, what);
      if (known.includes(name)) return [];
      return [{ facts: { what, name, service, known }, place: placeOf(pointer) }];
    }),
});
