import type { DefinitionKind } from '../../src/language/index.js';
import { LANGUAGE } from '../../src/language/index.js';
import * as prelude from './prelude.js';

type Options = Readonly<Record<string, string>>;

const SYSTEM: Options = {
  title: "'Shop'",
  metrics: '[requests, duration, connections, cost]',
  dashboards: '[api]',
  escalation: 'onCall',
  watchdog: '{ notifies: [chat] }',
  fallback: '[chat]',
  runbooks: "'https://runbooks.example.com'",
  grafana: "{ url: 'https://grafana.example.com', lokiUrl: 'http://loki:3100' }",
};

const board = (options: Options): Options => ({
  dashboards: `[api, dashboard('board', ${written({ title: "'Board'", description: "'It.'", rows: "[row('Row', stat('one', 'One', connections))]", ...options })})]`,
});

/** Where a system holds a definition of a kind. */
const HELD: Readonly<Record<Exclude<DefinitionKind, 'system' | 'environment'>, (call: string) => Options>> = {
  metric: call => ({ metrics: `[requests, duration, connections, cost, ${call}]` }),
  event: call => ({ metrics: `[requests, duration, connections, cost, ${call}]` }),
  ...rules(
    'alert',
    'recording',
    'anomaly',
    'baseline',
    'consecutive',
    'forecast',
    'growth',
    'probe',
    'slo',
    'external',
  ),
  receiver: call => ({ fallback: `[chat, ${call}]` }),
  escalation: call => ({ escalation: call }),
  timeInterval: call => ({ maintenance: `[${call}]` }),
  budget: call => ({ budgets: `[${call}]` }),
  dashboard: call => ({ dashboards: `[api, ${call}]` }),
  row: call => board({ rows: `[${call}]` }),
  panel: call => board({ rows: `[row('Row', ${call})]` }),
  variable: call => board({ variables: `[${call}]` }),
  annotation: call => board({ annotations: `[${call}]` }),
};

function rules<K extends DefinitionKind>(...kinds: readonly K[]) {
  const held = (call: string): Options => ({ rules: `[${call}]` });
  return Object.fromEntries(kinds.map(kind => [kind, held])) as { [P in K]: typeof held };
}

const step = (call: string): Options => ({
  escalation: `escalation('steps', { cooldown: '15m', critical: [${call}] })`,
});
const value = (call: string): Options => ({
  rules: `[alert('Value', { severity: 'critical', when: connections.gt(${call}), summary: 'S.', action: 'A.' })]`,
});

/** Where it holds what is no definition of its own. */
const PARTS: Readonly<Record<string, (call: string) => Options>> = {
  immediately: step,
  after: step,
  every: step,
  during: call => step(`immediately(${call})`),
  outside: call => step(`immediately(${call})`),
  rotation: call => step(`immediately(${call})`),
  otherwise: call => step(`immediately(rotation(during(businessHours, chat), ${call}))`),
  oneOf: call => HELD.metric(`gauge('labelled', { help: 'It.', labels: { of: ${call} } })`),
  text: call => HELD.metric(`gauge('labelled', { help: 'It.', labels: { of: ${call} } })`),
  link: call => board({ links: `[${call}]` }),
  secretFile: call => HELD.receiver(`slack('secret', { channel: '#x', url: ${call} })`),
};

/** A module of one system in which a call of a function stands where such calls belong. */
export function systemWith(name: string, call: string): string {
  const makes = LANGUAGE.find(each => each.name === name)?.makes;
  const holds =
    makes === undefined
      ? (PARTS[name] ?? value)
      : makes === 'system' || makes === 'environment'
        ? undefined
        : HELD[makes];
  const whole = holds === undefined ? call : `system('shop', ${written({ ...SYSTEM, ...holds(call) })})`;
  return moduleOf(`export default ${whole};`);
}

/** A module of nothing but an example. */
export function exampleModule(example: string): string {
  return moduleOf(`export const it: unknown = ${example};`);
}

function moduleOf(statement: string): string {
  const used = (names: readonly string[]) =>
    names.filter(each => new RegExp(`(?<![.'\\w-])${each}\\b(?![':])`).test(statement)).join(', ');
  const imports = [
    [used(LANGUAGE.map(each => each.name)), 'atalaya'],
    [used(Object.keys(prelude)), '../prelude.js'],
  ].filter(([names]) => names !== '');
  return [...imports.map(([names, from]) => `import { ${names} } from '${from}';`), statement].join('\n');
}

function written(options: Options): string {
  return `{ ${Object.entries(options)
    .map(([name, text]) => `${name}: ${text}`)
    .join(', ')} }`;
}
