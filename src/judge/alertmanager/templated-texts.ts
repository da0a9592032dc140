import { lazy, NEWEST, type Place, type Pointer, type Span, supports } from '../../core/index.js';
import { isLiteral, TEMPLATED_ADDRESS_SINCE } from '../../formats/alertmanager/index.js';
import { readTemplate } from '../../formats/template/read.js';
import { check, type Mistake, type TemplateWorld, templateWorld } from '../../gotemplate/index.js';
import type { JudgedIntegration } from './integrations.js';
import type { AlertmanagerRelease } from './release.js';
import type { JudgedTemplates } from './templates.js';

/** A text with braces, in a receiver or in a file of templates. */
export interface TemplatedText {
  /** How messages call it: `slack_configs.text of the receiver "chat"`. */
  readonly what: string;
  /** Whether Alertmanager fills it in, and from which release on. */
  readonly filledIn: 'always' | 'never' | { readonly since: string };
  /** The release that fills it in, or the newest that we know. */
  readonly version: string;
  /** What would keep Alertmanager from that. */
  readonly mistakes: readonly Mistake[];
  readonly placeOf: (span?: Span) => Place;
}

/**
 * All texts that Alertmanager fills in. It finds out what is wrong with one only when it sends: up to 0.31 it then sends nothing, and
 * from 0.32 on Slack gets a message without channel and text
 * (https://github.com/prometheus/alertmanager/blob/v0.32.0/notify/slack/slack.go).
 */
export function templatedTexts(
  integrations: readonly JudgedIntegration[],
  files: readonly JudgedTemplates[],
  { version }: Pick<AlertmanagerRelease, 'version'> = { version: NEWEST },
): readonly TemplatedText[] {
  const read = lazy(() => files.map(file => ({ ...file, ...readTemplate(file.text) })));
  const world = lazy(() =>
    templateWorld(
      version,
      read().flatMap(({ defines }) => defines),
    ),
  );
  return [
    ...integrations.flatMap(integration =>
      textsIn(integration.config).map(({ field, text, pointer }) => {
        const name = `${integration.list}${field}`;
        const filledIn = fillingOf(name, version);
        return {
          what: `${name} of the receiver "${integration.receiver}"`,
          filledIn,
          version,
          mistakes: filledIn === 'always' ? check(text, world().dot, world().environment) : [],
          placeOf: (span?: Span) => integration.placeOf(pointer, span && { text, span }),
        };
      }),
    ),
    ...read().map(({ file, text, fault, calls, placeOf }) => ({
      what: file,
      filledIn: 'always' as const,
      version,
      mistakes: [
        ...(fault === undefined
          ? []
          : [{ type: 'syntax' as const, problem: fault.reason, span: fault.span }]),
        ...unknownCalls(calls, world()),
      ],
      placeOf: (span?: Span) => placeOf(span && { text, span }),
    })),
  ];
}

function fillingOf(field: string, version: string): TemplatedText['filledIn'] {
  if (isLiteral(field)) return 'never';
  return field === 'webhook_configs.url' && !supports(version, TEMPLATED_ADDRESS_SINCE)
    ? { since: TEMPLATED_ADDRESS_SINCE }
    : 'always';
}

function unknownCalls(
  calls: readonly { readonly name: string; readonly span: Span }[],
  { environment: { templates } }: TemplateWorld,
): readonly Mistake[] {
  const known = [...templates.keys()];
  return calls
    .filter(({ name }) => !templates.has(name))
    .map(({ name, span }) => ({ type: 'template', name, span, known }));
}

interface Text {
  /** `.fields.title`, to which the indices of lists add nothing. */
  readonly field: string;
  readonly text: string;
  readonly pointer: Pointer;
}

/** Every text of a configuration in which something is filled in. */
function textsIn(value: unknown, field = '', pointer: Pointer = []): readonly Text[] {
  if (typeof value === 'string') return value.includes('{{') ? [{ field, text: value, pointer }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? field : `${field}.${key}`, [...pointer, key]),
  );
}
