import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { written } from '../compiled.js';

export type Labels = Readonly<Record<string, string>>;

/** An alert as Alertmanager's templates see it. */
export interface AlertData {
  readonly status: 'firing' | 'resolved';
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly startsAt: string;
  readonly endsAt: string;
}

export function alertData(parts: Partial<AlertData> = {}): AlertData {
  const labels = { alertname: 'QueueTooLong', service: 'demo', severity: 'critical', escalation: '0' };
  return {
    status: 'firing',
    annotations: {},
    startsAt: '2026-01-02T03:04:05Z',
    endsAt: parts.status === 'resolved' ? '2026-01-02T03:34:05Z' : '0001-01-01T00:00:00Z',
    ...parts,
    labels: { ...labels, escalation_policy: 'demo', ...parts.labels },
  };
}

/** Alertmanager renders a mail's HTML and Telegram's messages with Go's HTML templates, all else as text. */
const HTML: ReadonlySet<string> = new Set(['atalaya.email.html', 'atalaya.telegram.message']);

/** What all have in common, as Alertmanager computes it. */
function common(records: readonly Labels[]): Labels {
  const [first = {}, ...others] = records;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => others.every(other => other[name] === value)),
  );
}

/** Renders the named templates for one notification, each as text or HTML: what a receiver would be sent. */
export async function render(
  version: AlertmanagerVersion,
  system: Alone,
  alerts: readonly AlertData[],
  names: readonly string[],
): Promise<Record<string, string>> {
  const [text, html] = [names.filter(name => !HTML.has(name)), names.filter(name => HTML.has(name))];
  const sources = (of: readonly string[]) => of.map(name => `{{ template "${name}" . }}`);
  const rendered = await Promise.all([
    renderSources(version, system, alerts, sources(text), 'text'),
    renderSources(version, system, alerts, sources(html), 'html'),
  ]);
  return Object.fromEntries([...text, ...html].map((name, index) => [name, rendered.flat()[index] ?? '']));
}

/** Stands between the texts that one run of amtool renders. */
const BETWEEN = '\n-----8-----\n';

/** Renders texts that name templates, as Alertmanager does for the fields of a receiver. */
export async function renderSources(
  version: AlertmanagerVersion,
  system: Alone,
  alerts: readonly AlertData[],
  sources: readonly string[],
  type: 'text' | 'html',
): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const folder = join(written(packed(system, 'alertmanager')), system.name, 'alertmanager');
  const labels = common(alerts.map(alert => alert.labels));
  const data = {
    receiver: 'demo/critical/0',
    status: alerts.some(({ status }) => status === 'firing') ? 'firing' : 'resolved',
    alerts,
    groupLabels: { alertname: labels.alertname },
    commonLabels: labels,
    commonAnnotations: common(alerts.map(alert => alert.annotations)),
    externalURL: 'http://alertmanager.example.com:9093',
  };
  writeFileSync(join(folder, 'data.json'), JSON.stringify(data));
  const { code, stdout, stderr } = await amtool(version, [
    'template',
    'render',
    `--template.glob=${join(folder, 'templates/*.tmpl')}`,
    `--template.data=${join(folder, 'data.json')}`,
    `--template.type=${type}`,
    `--template.text=${sources.join(BETWEEN)}`,
  ]);
  if (code !== 0) throw new Error(`${sources.join(' ')}: ${stderr}`);
  return stdout.replace(/\n$/, '').split(BETWEEN);
}
