import { type Diagnostic, type LogicalPath, supports } from '../../core/index.js';
import { isLiteral, TEMPLATED_ADDRESS_SINCE } from '../../formats/alertmanager/index.js';
import {
  check,
  FUNCTIONS,
  type Mistake,
  parse,
  type TemplateWorld,
  templateWorld,
} from '../../gotemplate/index.js';
import type { Environment, Paths, Receiver } from '../../model/index.js';
import { integrations } from './kinds/index.js';
import { report } from './problems.js';
import { integrationConfig } from './receivers.js';
import { templateFiles } from './templates/index.js';

/**
 * Whether Alertmanager can render every field of every receiver. It finds out only when it sends: up to 0.31 it then
 * sends nothing, and from 0.32 on Slack gets a message without channel and text
 * (https://github.com/prometheus/alertmanager/blob/v0.32.0/notify/slack/slack.go).
 */
export function checkTemplates(environment: Environment, paths: Paths): Diagnostic[] {
  let world: TemplateWorld | undefined;
  return environment.receivers.flatMap(receiver =>
    fieldsOf(receiver, paths).flatMap(({ field, path, text }) => {
      const place = { path: [...receiver.origin, ...path] };
      const facts = { receiver: receiver.name, field };
      if (isLiteral(field)) return [report('alertmanager/literal-braces', facts, place)];
      const { version } = environment.alertmanager;
      if (field === 'webhook_configs.url' && !supports(version, TEMPLATED_ADDRESS_SINCE)) {
        const since = TEMPLATED_ADDRESS_SINCE;
        return [report('alertmanager/literal-address', { ...facts, since, version }, place)];
      }
      world ??= worldOf(environment);
      return check(text, world.dot, world.environment).map(mistake =>
        said(mistake, text, { ...facts, version }, place.path),
      );
    }),
  );
}

function worldOf(environment: Environment): TemplateWorld {
  const own = templateFiles(environment).flatMap(({ content }) => [
    ...(parse(content(environment)).template?.definitions.keys() ?? []),
  ]);
  return templateWorld(environment.alertmanager.version, own);
}

interface Field {
  /** As in a configuration: `slack_configs.fields.title`. */
  readonly field: string;
  /** Where in the options, as far as a person can have written it. */
  readonly path: LogicalPath;
  readonly text: string;
}

/** Every text of a receiver's configuration in which something is expanded. */
function fieldsOf(receiver: Receiver, paths: Paths): Field[] {
  const walk = (value: unknown, field: string, path: LogicalPath): Field[] => {
    if (typeof value === 'string') return value.includes('{{') ? [{ field, path, text: value }] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      walk(inner, Array.isArray(value) ? field : `${field}.${key}`, [...path, key]),
    );
  };
  return walk(integrationConfig(receiver, paths), integrations[receiver.kind].field, []);
}

function said(
  mistake: Mistake,
  text: string,
  facts: { readonly receiver: string; readonly field: string; readonly version: string },
  path: LogicalPath,
): Diagnostic {
  const place = { path, excerpt: { text, span: mistake.span } };
  switch (mistake.type) {
    case 'syntax':
    case 'value':
      return report('alertmanager/template', { ...facts, problem: mistake.problem }, place);
    case 'function': {
      const since = Object.hasOwn(FUNCTIONS, mistake.name) ? FUNCTIONS[mistake.name]?.since : undefined;
      return report('alertmanager/unknown-function', { ...facts, ...mistake, since }, place);
    }
    case 'template':
      return report('alertmanager/unknown-template', { ...facts, ...mistake }, place);
    default:
      return report('alertmanager/unknown-value', { ...facts, ...mistake }, place);
  }
}
