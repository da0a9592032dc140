import { describe, expect, it } from 'vitest';
import { ALERTMANAGER_VERSIONS } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { ALL_RECEIVERS } from '../../fixtures/receivers.js';
import { aStep, aSystem } from '../../fixtures/system.js';
import { type AlertData, alertData, render } from './rendered.js';

const system = aSystem({
  receivers: ALL_RECEIVERS,
  escalation: {
    ...aSystem().escalation,
    policies: {
      warning: [aStep('warning', 0), aStep('warning', 1, { delayMs: 90_000 })],
      critical: [aStep('critical', 0), aStep('critical', 1), aStep('critical', 2)],
    },
  },
  alertmanager: {
    version: '0.33',
    secretsDir: '/secrets',
    smtp: { smarthost: 'mail:25', from: 'alerts@example.com', requireTls: true },
  },
});

const MESSAGES = [
  'atalaya.slack.text',
  'atalaya.discord.message',
  'atalaya.email.text',
  'atalaya.email.html',
];
const [TEXT, HTML] = ['atalaya.email.text', 'atalaya.email.html'] as const;
const TITLES = ['atalaya.slack.title', 'atalaya.discord.title', 'atalaya.email.subject'];

const annotations = {
  summary: 'API errors on /query: 7.1%',
  description: 'Users see errors.',
  action: 'Roll the last deployment back.',
  value: '7.1%',
  threshold: '5%',
  runbook_url: 'https://runbooks.example.com/errors?a=1&b=2',
  dashboard_url: 'https://grafana.example.com/d/demo-api',
  panel_url: 'https://grafana.example.com/d/demo-api?viewPanel=7',
};
const alert = (parts: Partial<AlertData> = {}) => alertData({ annotations, ...parts });

/** As many at once as one message lists. */
const GROUPS = [0, 10, 20].map(start => HOSTILE.slice(start, start + 10));

/** What a reader of the format sees. */
const READ: Readonly<Record<string, (text: string) => string>> = {
  slack: text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
  discord: text => text.replace(/\\([^0-9A-Za-z\s])/g, '$1'),
  email: text =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&amp;/g, '&'),
};
const read = (name: string, text: string) =>
  name === 'atalaya.email.text' || name === 'atalaya.email.subject'
    ? text
    : (READ[name.split('.')[1] ?? '']?.(text) ?? text);

describe.each(ALERTMANAGER_VERSIONS)('notifications, by amtool %s', version => {
  it('tell what, how bad, since when, what to do and where to look', async () => {
    const alerts = [
      alert({ labels: { endpoint: '/query', method: 'GET' } }),
      alert({ labels: { endpoint: '/other' } }),
    ];
    const messages = await render(version, system, alerts, MESSAGES);
    for (const [name, message] of Object.entries(messages)) {
      const { runbook_url, ...words } = annotations;
      for (const text of Object.values(words)) expect(message, name).toContain(text);
      expect(read(name, message), name).toContain(runbook_url);
      expect(message, name).toContain('2026-01-02 03:04:05 UTC');
      expect(message, name).toMatch(/endpoint=\/query(, |<br>)method=GET/);
    }
  });

  it('have titles that say severity, step and number', async () => {
    const cases: readonly (readonly [readonly AlertData[], string])[] = [
      [[alert()], '[CRITICAL] API errors on /query: 7.1%'],
      [[alert({ labels: { escalation: '2' } })], '[CRITICAL] API errors on /query: 7.1% (escalation step 2)'],
      [[alert(), alert({ labels: { endpoint: 'b' } })], '[CRITICAL] QueueTooLong: 2 firing'],
      [
        [alert(), alert({ status: 'resolved', labels: { endpoint: 'b' } })],
        '[CRITICAL] QueueTooLong: 1 firing, 1 resolved',
      ],
      [[alert({ status: 'resolved' })], '[RESOLVED] API errors on /query: 7.1%'],
    ];
    for (const [alerts, title] of cases) {
      for (const [name, text] of Object.entries(await render(version, system, alerts, TITLES))) {
        expect(read(name, text), name).toBe(title);
      }
    }
  });

  it('count from when the first step fired', async () => {
    const since = async (labels: Record<string, string>) =>
      (await render(version, system, [alert({ labels })], ['atalaya.email.text']))['atalaya.email.text'];
    expect(await since({ escalation: '0' })).toContain('Since: 2026-01-02 03:04:05 UTC');
    expect(await since({ escalation: '1' })).toContain('Since: 2026-01-02 02:59:05 UTC');
    expect(await since({ escalation: '2' })).toContain('Since: 2026-01-02 02:54:05 UTC');
    expect(await since({ escalation: '1', severity: 'warning' })).toContain('Since: 2026-01-02 03:02:35 UTC');
    expect(await since({ escalation: '1', escalation_policy: 'other' })).toContain('03:04:05');
  });

  it('are coloured by severity, and green when it is over', async () => {
    const color = async (parts: Partial<AlertData>) =>
      (await render(version, system, [alert(parts)], ['atalaya.color']))['atalaya.color'];
    const colors = [];
    for (const severity of ['info', 'warning', 'critical', 'emergency', 'unknown']) {
      colors.push(await color({ labels: { severity } }));
    }
    colors.push(await color({ status: 'resolved' }));
    expect(new Set(colors).size).toBe(6);
    for (const each of colors) expect(each).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('say no more than is known of an alert that is not ours', async () => {
    const foreign = { ...alert(), annotations: {}, labels: { alertname: 'Foreign' } };
    for (const [name, text] of Object.entries(
      await render(version, system, [foreign], [...MESSAGES, ...TITLES]),
    )) {
      expect(text, name).not.toMatch(/no value|What to do|Runbook|Value|Where/);
    }
    const { 'atalaya.slack.title': title } = await render(
      version,
      system,
      [foreign],
      ['atalaya.slack.title'],
    );
    expect(title).toBe('[FIRING] Foreign');
  });

  it('list ten alerts and count the rest', async () => {
    const many = Array.from({ length: 25 }, (_, index) => alert({ labels: { endpoint: `/e${index}` } }));
    for (const [name, text] of Object.entries(await render(version, system, many, MESSAGES))) {
      expect(text.match(/endpoint=\/e\d+/g), name).toHaveLength(10);
      expect(text, name).toContain('25 firing, 0 resolved: the first 10 of each are listed.');
    }
  });

  it('show hostile labels and texts as what they are', async () => {
    for (const texts of GROUPS) {
      const group = texts.map(text =>
        alert({ labels: { where: text }, annotations: { ...annotations, summary: text, action: text } }),
      );
      for (const [name, message] of Object.entries(await render(version, system, group, MESSAGES))) {
        for (const { labels } of group) expect(read(name, message), name).toContain(`where=${labels.where}`);
      }
    }
    const markup = HOSTILE.filter(text => text.includes('<'));
    const pinged = markup.map(text => alert({ labels: { where: text }, annotations: { summary: text } }));
    const { 'atalaya.slack.text': slack, 'atalaya.email.html': html } = await render(
      version,
      system,
      pinged,
      MESSAGES,
    );
    expect(markup).not.toEqual([]);
    expect(slack).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;!channel&gt;');
    expect(slack).not.toMatch(/<[^h]/);
    expect(html).not.toContain('<script');
  });
});

describe('links that silence', () => {
  /** The matchers that the form of a link would be filled with. */
  function matchers(link: string | undefined): Record<string, string> {
    const [, filter = ''] =
      /^http:\/\/alertmanager\.example\.com:9093\/#\/silences\/new\?filter=(\S+)$/.exec(link ?? '') ?? [];
    const text = decodeURIComponent(filter);
    expect(text).toMatch(/^\{.*[^,]\}$/s);
    const found = text.matchAll(/(\w+)(=~?)("(?:[^"\\]|\\.)*")/g);
    return Object.fromEntries(
      [...found].map(([, name, operator, value]) => [`${name}${operator}`, JSON.parse(value ?? '')]),
    );
  }

  const groups = GROUPS.map(texts => texts.map(where => alert({ labels: { where, escalation: '1' } })));
  const labels = {
    'alertname=': 'QueueTooLong',
    'service=': 'demo',
    'severity=': 'critical',
    'escalation_policy=': 'demo',
  };

  it.each(ALERTMANAGER_VERSIONS)('name the labels, whatever they hold, by amtool %s', async version => {
    for (const alerts of groups) {
      const { [TEXT]: text = '' } = await render(version, system, alerts, [TEXT]);
      const linked = (words: string) =>
        [...text.matchAll(new RegExp(`^${words}: (.*)$`, 'gm'))].map(([, link]) => matchers(link));
      const expected = alerts.map(each => ({ ...labels, 'where=': each.labels.where }));
      expect(linked('Silence')).toEqual(expected);
      expect(linked('Acknowledge')).toEqual(expected.map(each => ({ ...each, 'escalation=~': '[1-9].*' })));
    }
  });

  it.each(ALERTMANAGER_VERSIONS)('are the same in HTML, by amtool %s', async version => {
    for (const alerts of groups) {
      const { [HTML]: html = '' } = await render(version, system, alerts, [HTML]);
      const links = [...html.matchAll(/href="([^"]+)"[^>]*>Silence</g)].map(([, link = '']) =>
        READ.email?.(link),
      );
      expect(links.map(matchers)).toEqual(alerts.map(each => ({ ...labels, 'where=': each.labels.where })));
    }
  });

  it.each(ALERTMANAGER_VERSIONS)(
    'are buttons of all of a notification in Slack, by amtool %s',
    async version => {
      const alerts = ['a', 'b'].map(endpoint => alert({ labels: { endpoint } }));
      const links = await render(version, system, alerts, [
        'atalaya.slack.acknowledge',
        'atalaya.slack.silence',
      ]);
      expect(matchers(links['atalaya.slack.silence'])).toEqual(labels);
      expect(matchers(links['atalaya.slack.acknowledge'])).toEqual({ ...labels, 'escalation=~': '[1-9].*' });
    },
  );

  it('begin with the address that the system names', async () => {
    const named = {
      ...system,
      alertmanager: { ...system.alertmanager, url: 'https://alerts.example.com/am/' },
    };
    const links = await render('0.33', named, [alert()], ['atalaya.slack.silence']);
    expect(links['atalaya.slack.silence']).toMatch(
      /^https:\/\/alerts\.example\.com\/am\/#\/silences\/new\?filter=/,
    );
  });

  it('leave the name open where a notification has several', async () => {
    const alerts = [alert(), alert({ labels: { alertname: 'Other' } })];
    const links = await render('0.33', system, alerts, ['atalaya.slack.silence']);
    expect(matchers(links['atalaya.slack.silence'])).toMatchObject({ 'alertname=~': '.+' });
  });
});
