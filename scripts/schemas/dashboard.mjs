import { mergeDefinitions, ref } from './merge.mjs';
import { PANELS, QUERIES } from './panels.mjs';
import { ALERT_LIST, patch, withDefaults } from './patches.mjs';
import { definitionsOf } from './sdk.mjs';
import { sharpen } from './sharpen.mjs';
import { is, when } from './when.mjs';

/** The JSON Schema of a classic dashboard, and the names of the custom field options of each panel kind. */
export function dashboardSchema() {
  const definitions = definitionsOf('dashboard', 'Dashboard');
  patch(definitions);

  const kinds = Object.entries(PANELS).map(([type, panel]) => [type, partsOf(type, panel, definitions)]);
  definitions['alertlist.Options'] = ALERT_LIST;
  kinds.push(['alertlist', { options: ref('alertlist.Options') }]);

  const { Dashboard, Panel, RowPanel } = definitions;
  Panel.properties.targets = { type: 'array', items: targetOf(definitions) };
  Panel.allOf = kinds.map(([type, parts]) => when(is('type', type), panelOf(parts)));
  const row = is('type', 'row');
  Dashboard.properties.panels = {
    type: 'array',
    items: { type: 'object', ...when(row, ref('RowPanel'), ref('Panel')) },
  };
  RowPanel.properties.panels = { type: 'array', items: ref('Panel') };
  definitions.DynamicConfigValue.allOf = overrides(definitions);

  return {
    schema: {
      $schema: 'http://json-schema.org/draft-07/schema#',
      ...ref('Dashboard'),
      definitions: sharpen(definitions, definitions),
    },
    customFields: Object.fromEntries(kinds.map(([type, { fields }]) => [type, fields ?? []])),
  };
}

/** The references to a panel kind's options and custom field options. */
function partsOf(type, { module, options, custom }, definitions) {
  const add = name => {
    const added = definitionsOf(module, name);
    const finalName = mergeDefinitions(definitions, added, type)(name);
    withDefaults(finalName, definitions);
    return finalName;
  };
  const parts = { options: ref(add(options)) };
  if (custom === undefined) return parts;
  const name = add(custom);
  const target =
    definitions[name].$ref === undefined ? definitions[name] : definitions[definitions[name].$ref.slice(14)];
  return { ...parts, custom: ref(name), fields: Object.keys(target.properties).sort() };
}

const panelOf = ({ options, custom }) => ({
  properties: {
    options,
    ...(custom === undefined
      ? {}
      : { fieldConfig: { properties: { defaults: { properties: { custom } } } } }),
  },
});

/** A query is judged by its data source's type; of any other we know only that it is an object. */
function targetOf(definitions) {
  return {
    type: 'object',
    allOf: Object.entries(QUERIES).map(([type, query]) => {
      const name = mergeDefinitions(definitions, definitionsOf(query.module, query.type), type)(query.type);
      return when({ required: ['datasource'], properties: { datasource: is('type', type) } }, ref(name));
    }),
  };
}

/** An override sets a standard option by name; its value is of the same form as in the defaults. */
function overrides({ FieldConfig }) {
  return Object.entries(FieldConfig.properties)
    .filter(([name]) => name !== 'custom')
    .map(([name, schema]) => when(is('id', name), { properties: { value: schema } }));
}
