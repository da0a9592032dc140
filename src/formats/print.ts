import type { MediaType } from '../core/index.js';
import { printAlertmanager } from './alertmanager/index.js';
import { printBlackbox } from './blackbox/index.js';
import { printCompose } from './compose/index.js';
import type { Contents, Format, FormattedDocument } from './contents.js';
import { printDashboard } from './dashboard/index.js';
import { printFilebeat } from './filebeat/index.js';
import type { ProgramModule } from './program-module.js';
import { printPrometheus } from './prometheus/index.js';
import { printDashboardProviders, printDatasources } from './provisioning/index.js';
import { printRules } from './rules/index.js';
import { toJson } from './text/index.js';

/** How documents of a format become text. */
interface Syntax<V> {
  readonly mediaType: MediaType;
  readonly print: (value: V, notes: readonly string[]) => string;
}

/** Printed by the format itself, which knows the order of its fields. */
const yaml = <V>(print: Syntax<V>['print']): Syntax<V> => ({ mediaType: 'application/yaml', print });
const JSON_TEXT: Syntax<unknown> = { mediaType: 'application/json', print: toJson };
/** A text says itself what there is to know of it. */
const text = (mediaType: MediaType): Syntax<string> => ({ mediaType, print: value => value });
const code = (mediaType: MediaType): Syntax<ProgramModule> => ({ mediaType, print: module => module.code });

const SYNTAXES: { readonly [F in Format]: Syntax<Contents[F]> } = {
  alertmanager: yaml(printAlertmanager),
  blackbox: yaml(printBlackbox),
  compose: yaml(printCompose),
  dashboard: { ...JSON_TEXT, print: printDashboard },
  'dashboard-providers': yaml(printDashboardProviders),
  datasources: yaml(printDatasources),
  filebeat: yaml(printFilebeat),
  'index-template': JSON_TEXT,
  prometheus: yaml(printPrometheus),
  python: code('text/x-python'),
  'rule-file': yaml(printRules),
  typescript: code('text/x-typescript'),

  gitignore: text('text/plain'),
  logstash: text('text/plain'),
  page: text('text/markdown'),
  readme: text('text/markdown'),
  script: text('text/plain'),
  template: text('text/plain'),
};

/** A document as text. `head` is what the form has to say at the top of every file that has room for it. */
export function printDocument(
  document: FormattedDocument,
  head: readonly string[] = [],
): { readonly mediaType: MediaType; readonly content: string } {
  const { mediaType, print } = SYNTAXES[document.format] as Syntax<unknown>;
  return { mediaType, content: print(document.value, [...head, ...document.notes]) };
}
