import type { BlackboxModule } from '../../formats/blackbox/index.js';
import { blackboxSecretFile, type Prober, type SecretFile } from '../../model/index.js';

type HttpProber = Extract<Prober, { type: 'http' }>;

/** What an HTTP probe sends besides its request line: what is secret is read from files. */
export function sentHeaders({ headers, token, basicAuth }: HttpProber): NonNullable<BlackboxModule['http']> {
  const given = Object.entries(headers);
  const plain = given.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const secret = given.filter((entry): entry is [string, SecretFile] => typeof entry[1] !== 'string');
  return {
    ...(plain.length > 0 && { headers: Object.fromEntries(plain) }),
    ...(secret.length > 0 && {
      http_headers: Object.fromEntries(secret.map(([name, file]) => [name, { files: [fileOf(file)] }])),
    }),
    ...(token && { authorization: { type: 'Bearer', credentials_file: fileOf(token) } }),
    ...(basicAuth && {
      basic_auth: { username: basicAuth.username, password_file: fileOf(basicAuth.password) },
    }),
  };
}

/** The files of secrets that a probe reads. */
export function secretsOfProber(prober: Prober): readonly SecretFile[] {
  if (prober.type !== 'http') return [];
  const { headers, token, basicAuth } = prober;
  return [...Object.values(headers), token, basicAuth?.password].filter(
    (each): each is SecretFile => typeof each === 'object',
  );
}

const fileOf = ({ name }: SecretFile): string => blackboxSecretFile(name);
