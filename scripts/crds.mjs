/**
 * Makes `scripts/schemas/crds/*.json` from the operators' own definitions of their objects: their schemas without words and without what
 * we never write. Run by hand, with the folders of the definitions, when an operator is to be followed:
 *
 *     node scripts/crds.mjs prometheus-operator/example/prometheus-operator-crd grafana-operator/config/crd/bases
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const CRDS = {
  'prometheus-rule': 'monitoring.coreos.com_prometheusrules.yaml',
  'scrape-config': 'monitoring.coreos.com_scrapeconfigs.yaml',
  'grafana-dashboard': 'grafana.integreatly.org_grafanadashboards.yaml',
  'grafana-datasource': 'grafana.integreatly.org_grafanadatasources.yaml',
};

/** What finds targets in a cloud: most of the definition, and no part of what we write. */
const isDiscovery = name => /SDConfigs$/.test(name);

function schemaOf(crd) {
  const { group, names, versions } = crd.spec;
  const { name, schema } = versions.find(({ storage }) => storage);
  const { spec } = schema.openAPIV3Schema.properties;
  return {
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { const: `${group}/${name}` },
      kind: { const: names.kind },
      metadata: { $ref: '#/definitions/metadata' },
      spec: reduced(spec),
    },
    additionalProperties: false,
  };
}

/** A structural schema as plain JSON Schema. A cluster drops fields that it does not know; a judge should say so. */
function reduced(schema) {
  const { type, properties, items, additionalProperties, required, enum: values, pattern } = schema;
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  const isOpen = schema['x-kubernetes-preserve-unknown-fields'] === true;
  const plain = {
    type: schema['x-kubernetes-int-or-string'] ? ['integer', 'string'] : type,
    enum: values,
    pattern: pattern === undefined ? undefined : inJavaScript(pattern),
    ...{ minLength, maxLength, minItems, maxItems, minimum, maximum },
    items: items && reduced(items),
    required,
    properties:
      properties &&
      Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => !isDiscovery(name))
          .map(([name, inner]) => [name, reduced(inner)]),
      ),
    additionalProperties:
      typeof additionalProperties === 'object'
        ? reduced(additionalProperties)
        : properties === undefined || isOpen
          ? undefined
          : false,
  };
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
}

/** Go's flag for both cases stands in front of the whole, which JavaScript does not have: one case is what we write. */
const inJavaScript = pattern => pattern.replace('(?i)', '');

const folders = process.argv.slice(2);
const target = join(dirname(fileURLToPath(import.meta.url)), 'schemas', 'crds');
mkdirSync(target, { recursive: true });
for (const [name, file] of Object.entries(CRDS)) {
  const path = folders.map(folder => join(folder, file)).find(existsSync);
  if (path === undefined) throw new Error(`${file} is in none of ${folders.join(', ')}`);
  const schema = schemaOf(parse(readFileSync(path, 'utf8')));
  writeFileSync(join(target, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`);
}
