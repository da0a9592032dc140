import { createGenerator } from 'ts-json-schema-generator';

const SDK = 'node_modules/@grafana/grafana-foundation-sdk/dist';

/** The file that holds an SDK module's types. */
export const typesOf = module => `${SDK}/${module}/types.gen.d.ts`;

/**
 * The definitions of one exported type of one SDK module. One run per module: a run over several merges types of
 * the same name without a word, and every panel module has an `Options`.
 */
export function definitionsOf(module, type) {
  const generator = createGenerator({
    path: typesOf(module),
    type,
    jsDoc: 'none',
    expose: 'export',
    functions: 'hide',
    additionalProperties: false,
    encodeRefs: false,
    skipTypeCheck: true,
  });
  return generator.createSchema(type).definitions;
}
