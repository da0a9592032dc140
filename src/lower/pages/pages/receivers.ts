import {
  type Escalation,
  fallbackReceiver,
  type Paths,
  type Receiver,
  type RoutedEnvironment,
  SEVERITIES,
  type System,
  watchdogReceiver,
} from '../../../model/index.js';
import {
  anchor,
  type Block,
  code,
  heading,
  joined,
  link,
  md,
  page,
  paragraph,
  table,
} from '../../shared/markdown/index.js';
import { secretFiles } from '../../shared/secret-files.js';
import { policyId } from '../places.js';
import { addressOf, duration, holding, receiversOf, timesOf } from '../words.js';
import { facts, NOTE } from './parts.js';

/** Who is told of what, and when. */
export function receiversPage(system: System, { name, routing }: RoutedEnvironment, paths: Paths): string {
  const { receivers, escalations, title } = system;
  const told = (receiver: string) =>
    receiversOf(system, routing.receivers.find(each => each.name === receiver)?.notifies ?? []);
  return page([
    heading(1, md`Who is told by ${title}`),
    NOTE,
    table(
      ['Receiver', 'Kind', 'Address', 'Told of'],
      receivers.map(receiver => [
        md`${anchor(receiver.name)}${receiver.name}`,
        md`${receiver.kind}`,
        addressCell(receiver),
        toldOf(escalations, receiver.name),
      ]),
    ),
    ...escalations.flatMap(policy => policySection(system, policy)),
    heading(2, md`What no policy serves`),
    facts([
      ['Alerts that match no policy', told(fallbackReceiver(name))],
      ["The dead man's switch, which says that notifications work", told(watchdogReceiver(name))],
    ]),
    ...secretsSection(system, paths),
  ]);
}

/** Alertmanager looks for its secrets when it sends: one that is not there is a notification that nobody gets. */
function secretsSection(system: System, paths: Paths): Block[] {
  const files = secretFiles(system, paths);
  if (files.length === 0) return [];
  return [
    heading(2, md`Files that Alertmanager must find`),
    paragraph(
      md`It looks for them when it sends: where one is missing, that notification is lost, and only its log says so.`,
    ),
    table(
      ['File', 'Holds a secret of'],
      files.map(({ path, users }) => [
        code(path),
        joined(users.map(user => (user === undefined ? md`the mail server` : md`${user}`))),
      ]),
    ),
  ];
}

function addressCell(receiver: Receiver) {
  const address = addressOf(receiver);
  return address === undefined ? md`a secret` : code(address);
}

/** Severities and steps, by policy. */
function toldOf(escalations: readonly Escalation[], receiver: string) {
  return joined(
    escalations.flatMap(({ name, policies }) =>
      SEVERITIES.flatMap(severity => {
        const steps = (policies[severity] ?? []).filter(({ deliveries }) =>
          deliveries.some(({ notifies }) => notifies.includes(receiver)),
        );
        if (steps.length === 0) return [];
        const delays = steps.map(({ delayMs }) => holding(delayMs)).join(' and ');
        const severityLink = link(severity, `#${policyId(name)}`);
        return [
          escalations.length === 1 ? md`${severityLink} ${delays}` : md`${severityLink} of ${name} ${delays}`,
        ];
      }),
    ),
  );
}

function policySection(system: System, policy: Escalation): readonly Block[] {
  const { name, owners, groupBy, groupWaitMs, groupIntervalMs, cooldownMs, cooldowns, maintenance } = policy;
  const classes = Object.entries(cooldowns).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    heading(2, md`${anchor(policyId(name))}Policy ${name}`),
    paragraph(
      owners.length === 0
        ? md`Serves all alerts that no other policy serves.`
        : md`Serves the alerts of ${owners.join(', ')}.`,
    ),
    table(
      ['Severity', 'After it fires', 'Notifies', 'When', 'Again every'],
      SEVERITIES.flatMap(severity =>
        (policy.policies[severity] ?? []).flatMap(({ delayMs, deliveries, repeatMs }) =>
          deliveries.map(delivery => [
            md`${severity}`,
            md`${holding(delayMs)}`,
            receiversOf(system, delivery.notifies),
            timesOf(delivery).markdown === '' ? md`always` : timesOf(delivery),
            md`${duration(repeatMs)}`,
          ]),
        ),
      ),
    ),
    facts([
      ['Alerts in one notification have the same', joined(groupBy.map(code))],
      [
        'Waits for others of the group',
        md`${duration(groupWaitMs)}, then ${duration(groupIntervalMs)} between changes`,
      ],
      ['Cooldown', md`${duration(cooldownMs)}`],
      [
        'Cooldown by class',
        classes.length === 0
          ? undefined
          : joined(classes.map(([key, ms]) => md`${code(key)} ${duration(ms)}`)),
      ],
      ['Tells nobody during', maintenance.length === 0 ? undefined : joined(maintenance.map(code))],
    ]),
  ];
}
