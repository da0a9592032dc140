import { readdirSync, readFileSync } from 'node:fs';

const CRDS = 'scripts/schemas/crds';

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names */
const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const NAME = {
  type: 'string',
  maxLength: 253,
  pattern: `^${LABEL}(\\.${LABEL})*$`,
  description: 'a name for an object: lower case, digits, "-" and "."',
};
const NAMESPACE = {
  type: 'string',
  maxLength: 63,
  pattern: `^${LABEL}$`,
  description: 'a name for a namespace: lower case, digits and "-"',
};
/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const WORD = '[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?';
const KEY = { pattern: `^(${LABEL}(\\.${LABEL})*/)?${WORD}$`, description: 'a key such as example.com/team' };
const LABELS = {
  type: 'object',
  propertyNames: KEY,
  additionalProperties: {
    type: 'string',
    maxLength: 63,
    pattern: `^(${WORD})?$`,
    description: 'a value of a label: letters, digits, "-", "_" and "."',
  },
};
const metadata = {
  type: 'object',
  required: ['name'],
  properties: {
    name: NAME,
    namespace: NAMESPACE,
    labels: LABELS,
    annotations: { type: 'object', propertyNames: KEY, additionalProperties: { type: 'string' } },
  },
  additionalProperties: false,
};

const closed = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/** Keys of a ConfigMap and of a Secret. https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object */
const TEXTS = {
  type: 'object',
  propertyNames: {
    pattern: '^[-._a-zA-Z0-9]+$',
    maxLength: 253,
    description: 'a key: letters, digits, "-", "_" and "."',
  },
  additionalProperties: { type: 'string' },
};

const core = (kind, properties) =>
  closed({
    apiVersion: { const: 'v1' },
    kind: { const: kind },
    metadata: { $ref: '#/definitions/metadata' },
    ...properties,
  });

/** What is no object of an operator: those of Kubernetes itself, what kustomize reads, and the files of Mimir. */
const PLAIN = {
  'config-map': core('ConfigMap', { data: TEXTS }),
  // Without `data`: what is in it is a configuration, for people to read.
  secret: core('Secret', { type: { const: 'Opaque' }, stringData: TEXTS }),
  kustomization: closed({
    apiVersion: { const: 'kustomize.config.k8s.io/v1beta1' },
    kind: { const: 'Kustomization' },
    resources: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  }),
  'mimir-rules': closed({ namespace: { type: 'string', minLength: 1 }, groups: { type: 'array' } }),
  'mimir-alertmanager': closed(
    {
      template_files: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
      alertmanager_config: { type: 'string', minLength: 1 },
    },
    ['alertmanager_config'],
  ),
};

/** The schemas of what forms make beside the files that programs read, by the name of the format. */
export function objectSchemas() {
  const crds = readdirSync(CRDS).map(file => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${CRDS}/${file}`, 'utf8')),
  ]);
  return Object.fromEntries(
    [...Object.entries(PLAIN), ...crds].map(([name, schema]) => [
      name,
      { ...schema, definitions: { metadata } },
    ]),
  );
}
