import { groupBy } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { secretsInFile } from '../../written/secrets-in-file.js';

interface Facts {
  readonly file: string;
  readonly what: string;
  /** In how many other files it stands. */
  readonly others: number;
  readonly isField: boolean;
  readonly secret: string;
}

const scraped = (authorization: string) => ({
  'prometheus.yml': `
scrape_configs:
  - job_name: api
    authorization: ${authorization}
    static_configs: [{ targets: ['api:8080'] }]
`,
});

/**
 * What is written is committed, reviewed and mounted: a secret in it is one no more. One that stands in several files comes from
 * one place, and is said once: where the definition that it comes from is known best.
 */
export const literal = rule({
  code: 'secret/literal',
  severity: 'error',
  needs: ['files'],
  message: ({ file, what, others }: Facts) =>
    `${file} contains ${what}${others === 0 ? '' : `, and so ${others === 1 ? 'does another file' : `do ${others} other files`}`}`,
  help: ({ isField }) =>
    isField
      ? "name the file that holds it instead, with secretFile('…'); then change the secret, since it has been in a file"
      : 'say where people or programs find it instead; then change the secret, since it has been in a file',
  // So that the place is that of the secret itself, if a person wrote it out; reports do not repeat it.
  word: ({ secret }) => secret,
  wrong: scraped('{ credentials: s3cr3tvalue }'),
  right: scraped('{ credentials_file: /etc/prometheus/secrets/api }'),
  check: ({ files }) => {
    const found = files.flatMap(file => secretsInFile(file).map(each => ({ ...each, file })));
    return [...groupBy(found, ({ secret }) => secret).values()].map(same => {
      const [first] = same.toSorted((a, b) => precision(b.pointer) - precision(a.pointer)) as [
        (typeof same)[0],
      ];
      const { file, what, pointer, isField, secret } = first;
      const others = new Set(same.map(each => each.file.path)).size - 1;
      return {
        facts: { file: file.path, what, others, isField, secret },
        place: { ...file.placeOf(pointer), secrets: [secret] },
      };
    });
  },
});

/** Parts of data know the definition that they come from; a text as a whole only knows what it is about. */
const precision = (pointer: readonly unknown[]) => Math.min(pointer.length, 1);
