import {
  alert,
  escalation,
  immediately,
  percent,
  type Receiver,
  secretFile,
  slack,
  system,
  timeInterval,
  webhook,
} from 'atalaya';
import { CASES } from '../judge/routing-mistakes.js';
import { chat, cpu, shop, words } from '../scenarios/base.js';

/**
 * The mistakes that amtool of every generation accepts, by the numbers under which their effect was measured on live
 * Alertmanagers: each is refused, with a code, or cannot be written, and then what is written instead is looked at.
 */
export interface MistakeRow {
  readonly id: string;
  readonly mistake: string;
  readonly code: string;
  readonly wrong: unknown;
  readonly right: unknown;
}

// A row is as it would be in plain JavaScript: types refuse some of it before.
const busy = (parts: object = {}) =>
  alert('Busy', { ...words, when: cpu.gt(percent(80)), ...parts } as never);
const shopWith = (parts: object) => system('shop', { ...shop, rules: [busy()], ...parts } as never);
const told = (receiver: Receiver, parts: object = {}) => shopWith({ fallback: [chat, receiver], ...parts });
const raw = (fields: object) =>
  told(slack('other', { channel: '#other', url: secretFile('slack_url'), raw: fields as never }));
const office = (options: object) =>
  shopWith({
    maintenance: [
      timeInterval('office', { times: '09:00-18:00', weekdays: 'monday:friday', ...options } as never),
    ],
  });

/** What is wrong in definitions. */
export const REFUSED: readonly MistakeRow[] = [
  {
    id: 'M01',
    mistake: 'a severity that no route has',
    code: 'definition/bad-option',
    wrong: shopWith({ rules: [busy({ severity: 'critcal' })] }),
    right: shopWith({ rules: [busy({ severity: 'critical' })] }),
  },
  {
    id: 'M15',
    mistake: 'a template that there is not',
    code: 'alertmanager/unknown-template',
    wrong: raw({ pretext: '{{ template "slack.title" . }}' }),
    right: raw({ pretext: '{{ template "slack.default.title" . }}' }),
  },
  {
    id: 'M16',
    mistake: 'a template that does not end',
    code: 'alertmanager/template',
    wrong: raw({ pretext: '{{ .Status' }),
    right: raw({ pretext: '{{ .Status }}' }),
  },
  {
    id: 'M17',
    mistake: "a function of Prometheus' templates",
    code: 'alertmanager/unknown-function',
    wrong: raw({ pretext: '{{ .Status | humanize }}' }),
    right: raw({ pretext: '{{ .Status | toUpper }}' }),
  },
  {
    id: 'M18',
    mistake: 'a misspelt field in a template',
    code: 'alertmanager/unknown-value',
    wrong: raw({ pretext: '{{ .CommonLabel.job }}' }),
    right: raw({ pretext: '{{ .CommonLabels.job }}' }),
  },
  {
    id: 'M20',
    mistake: "a template in a webhook's address, before 0.31",
    code: 'alertmanager/literal-address',
    wrong: told(webhook('hook', { url: 'http://hook:8080', raw: { url: 'http://hook/{{ .Status }}' } }), {
      alertmanager: { version: '0.28' },
    }),
    right: told(webhook('hook', { url: 'http://hook:8080', raw: { url: 'http://hook/{{ .Status }}' } }), {
      alertmanager: { version: '0.33' },
    }),
  },
  {
    id: 'M34',
    mistake: 'a time interval without its time zone',
    code: 'definition/missing-option',
    wrong: office({}),
    right: office({ location: 'Asia/Kolkata' }),
  },
  {
    id: 'M42',
    mistake: 'a Slack channel that is none',
    code: 'definition/bad-option',
    wrong: told(slack('other', { channel: 'Other people', url: secretFile('slack_url') })),
    right: told(slack('other', { channel: '#other', url: secretFile('slack_url') })),
  },
  {
    id: 'M43',
    mistake: 'a resolve_timeout, which does nothing for alerts of Prometheus',
    code: 'definition/unknown-option',
    wrong: shopWith({ alertmanager: { resolveTimeout: '10m' } }),
    right: shopWith({ alertmanager: { version: '0.33' } }),
  },
  {
    id: 'M45',
    mistake: 'a Slack message that is updated without an app, which ends Alertmanager 0.33 when it starts',
    code: 'alertmanager/slack-update',
    wrong: raw({ update_message: true }),
    right: told(
      slack('other', { channel: '#other', appToken: secretFile('slack_token'), updateMessages: true }),
    ),
  },
];

/** What is wrong in a routing tree, whoever wrote it. */
export const PROVEN: readonly (readonly [id: string, code: string])[] = CASES.filter(
  ([, row]) => row !== '',
).map(([code, row]) => [row, code]);

/** A policy that asks for what would be wrong in a tree, and must not become that. */
export const written = shopWith({
  escalation: escalation('on-call', { groupBy: [], cooldown: '15m', warning: [immediately(chat)] }),
});
