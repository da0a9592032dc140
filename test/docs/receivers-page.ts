import { compareVersions } from '../../src/core/index.js';
import { alertmanagerSince } from '../../src/formats/alertmanager/since.js';
import { integrations } from '../../src/lower/alertmanager/kinds/index.js';
import { type Paths, type ReceiverKind, receiverKinds } from '../../src/model/index.js';
import { INPUTS, KINDS } from '../fixtures/receivers.js';
import { fieldPaths } from './field-paths.js';

/** The oldest Alertmanager that systems may name. */
const OLDEST = '0.25';

type Options = Readonly<Record<string, unknown>>;

/** The page of all receivers: which version each needs, and what each option comes to in Alertmanager's configuration. */
export function receiversPage(): string {
  const overview = KINDS.map(
    kind => `| [\`${kind}\`](#${kind}) | ${first(kind)} | ${secrets(kind).join(', ') || 'none'} |\n`,
  );
  const sections = KINDS.map(kind => {
    const rows = Object.keys(shape(kind)).filter(name => name !== 'raw' && name !== 'sendResolved');
    return `## ${kind}\n\n| Option | | Alertmanager's fields | Since |\n| --- | --- | --- | --- |\n${rows.map(name => row(kind, name)).join('')}`;
  });
  return `${HEADER}| Function | Alertmanager | Secrets |\n| --- | --- | --- |\n${overview.join('')}\n${sections.join('\n')}`;
}

const HEADER = `# Receivers

Every integration of Alertmanager 0.33. Each function takes a name and options; all take \`sendResolved\` (default true) and
\`raw\`, which is merged into Alertmanager's configuration last and checked with the rest. A field that the system's version of
Alertmanager lacks is an error, \`alertmanager/field-too-new\`; list the kinds that your build leaves out in \`alertmanager.lacks\`.

Secrets are files in \`alertmanager.secretsDir\`, given by name: \`secretFile('slack-url')\`. Do not end them with a line break:
Alertmanager 0.28 and older send the line break along with Opsgenie's key, and no notification arrives. \`sns\` takes no key:
Alertmanager signs in with its role, or with a profile from AWS's shared credentials file.

<!-- Made by \`npm run regenerate\`. Do not edit. -->

`;

function row(kind: ReceiverKind, name: string): string {
  const made = fieldsOf(kind, name);
  const least = made
    .map(field => alertmanagerSince(`${integrations[kind].field}.${field}`) ?? OLDEST)
    .reduce(newest, OLDEST);
  const need = optional(kind, name) ? '' : 'required';
  const version = compareVersions(least, first(kind)) > 0 ? least : '';
  return `| \`${name}\` | ${need} | ${made.map(field => `\`${field}\``).join(', ')} | ${version} |\n`;
}

/** The fields that change with an option. */
function fieldsOf(kind: ReceiverKind, name: string): readonly string[] {
  const input = inputs(kind).find(each => each[name] !== undefined);
  const options = receiverKinds[kind].schema.parse(input) as Options;
  const before = config(kind, options);
  const after = config(kind, { ...options, [name]: changed(options[name]) });
  const different = Object.keys(before).filter(
    field => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return different.flatMap(field =>
    field === 'http_config'
      ? fieldPaths(before[field], field).filter(path => path.endsWith('_file'))
      : [field],
  );
}

/** Another value, or none. */
function changed(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  return Array.isArray(value) ? [] : typeof value === 'object' && !isSecretFile(value) ? {} : undefined;
}

function fields(kind: ReceiverKind, options: Options): readonly string[] {
  return fieldPaths(config(kind, options), '').map(path => path.slice(1));
}

function config(kind: ReceiverKind, options: Options): Options {
  const { config } = integrations[kind] as unknown as {
    readonly config: (options: Options, paths: Pick<Paths, 'secret'>) => Options;
  };
  return config(options, { secret: name => `/secrets/${name}` });
}

const inputs = (kind: ReceiverKind) => INPUTS[kind] as unknown as readonly Options[];

const isSecretFile = (value: unknown) => (value as { type?: unknown } | null)?.type === 'secretFile';

function secrets(kind: ReceiverKind): readonly string[] {
  const found = inputs(kind).flatMap(input => Object.keys(input).filter(name => isSecretFile(input[name])));
  return [...new Set(found)].map(name => `\`${name}\``);
}

/** The first version that has what the kind needs at least, in its easiest form. */
function first(kind: ReceiverKind): string {
  const { field } = integrations[kind];
  const versions = inputs(kind).map(input =>
    [
      field,
      ...fields(kind, receiverKinds[kind].schema.parse(least(kind, input)) as Options).map(
        name => `${field}.${name}`,
      ),
    ]
      .map(name => alertmanagerSince(name) ?? OLDEST)
      .reduce(newest, OLDEST),
  );
  return versions.reduce((a, b) => (compareVersions(a, b) <= 0 ? a : b));
}

/** Without all that may be left out. */
function least(kind: ReceiverKind, input: Options): Options {
  return Object.keys(input).reduce<Options>((options, name) => {
    const { [name]: _, ...without } = options;
    return receiverKinds[kind].schema.safeParse(without).success ? without : options;
  }, input);
}

const newest = (a: string, b: string) => (compareVersions(a, b) >= 0 ? a : b);

interface Field {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

const shape = (kind: ReceiverKind) =>
  (receiverKinds[kind].schema as unknown as { shape: Readonly<Record<string, Field>> }).shape;

const optional = (kind: ReceiverKind, name: string) =>
  shape(kind)[name]?.safeParse(undefined).success === true;
