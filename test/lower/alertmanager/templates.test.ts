import { describe, expect, it } from 'vitest';
import { ALERTMANAGER_VERSIONS } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { ALL_RECEIVERS } from '../../fixtures/receivers.js';
import type { Alone } from '../../fixtures/system.js';
import { notifying } from './notifying.js';
import { type AlertData, alertData, render } from './rendered.js';

const step = (number: number, delayMs: number) => ({
  step: number,
  delayMs,
  deliveries: [],
  continuous: false,
  repeatMs: 0,
});

const system: Alone = {
  ...notifying('0.33', ALL_RECEIVERS),
  escalations: [
    {
      name: 'demo',
      policies: {
        warning: [step(0, 0), step(1, 90_000)],
        critical: [step(0, 0), step(1, 300_000), step(2, 600_000)],
      },
    } as Partial<Alone['escalations'][number]> as Alone['escalations'][number],
  ],
};

/** Messages that name each alert, with links that silence it. */
const LINKED = [
  'atalaya.discord.message',
  'atalaya.email.html',
  'atalaya.jira.description',
  'atalaya.mattermost.message',
  'atalaya.msteams.message',
  'atalaya.pagerduty.firing',
  'atalaya.text.message',
  'atalaya.webex.message',
  'atalaya.wechat.message',
];
/** Messages whose links are buttons, or stand once. */
const BUTTONED = [
  'atalaya.pushover.message',
  'atalaya.rocketchat.message',
  'atalaya.slack.text',
  'atalaya.telegram.message',
];
const MESSAGES = [...LINKED, ...BUTTONED];
const TELEGRAM = 'atalaya.telegram.message';
const LONG = MESSAGES.filter(name => name !== TELEGRAM);
/** Those that list ten alerts and say how many there are. */
const LISTS = MESSAGES.filter(name => !/telegram|pagerduty/.test(name));
const [TEXT, HTML] = ['atalaya.text.message', 'atalaya.email.html'] as const;
const TITLES = [
  'atalaya.slack.title',
  'atalaya.discord.title',
  'atalaya.mattermost.title',
  'atalaya.msteams.title',
  'atalaya.rocketchat.title',
  'atalaya.text.title',
];

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

const unHtml = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
const visible = (text: string) => text.replace(/\u200b/g, '');
const markdown = (text: string) => visible(text).replace(/\\([^0-9A-Za-z\s])/g, '$1');
const paragraphs = (text: string) => markdown(text).replace(/\n\n/g, '\n');

/** What a reader of the format sees. */
const READ: Readonly<Record<string, (text: string) => string>> = {
  slack: unHtml,
  email: unHtml,
  telegram: unHtml,
  discord: markdown,
  mattermost: markdown,
  msteams: paragraphs,
  webex: paragraphs,
  rocketchat: text => visible(text).replace(/\\([*_~`#])/g, '$1'),
  jira: text => unHtml(text.replace(/\\(.)/g, '$1')),
  wechat: visible,
};
const read = (name: string, text: string) => (READ[name.split('.')[1] ?? ''] ?? String)(text);

describe.each(ALERTMANAGER_VERSIONS)('notifications, by amtool %s', version => {
  it('tell what, how bad, since when, what to do and where to look', async () => {
    const alerts = [
      alert({ labels: { endpoint: '/query', method: 'GET' } }),
      alert({ labels: { endpoint: '/other' } }),
    ];
    const messages = await render(version, system, alerts, MESSAGES);
    for (const [name, message] of Object.entries(messages)) {
      const { runbook_url, dashboard_url, panel_url, ...words } = annotations;
      for (const text of Object.values(words)) expect(read(name, message), name).toContain(text);
      for (const url of [runbook_url, dashboard_url, panel_url]) {
        expect(read(name, message), name).toContain(url);
      }
      expect(message, name).toMatch(/2026-01-02 03:04:05 UTC/);
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
      (await render(version, system, [alert({ labels })], [TEXT]))[TEXT];
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
    for (const [name, text] of Object.entries(await render(version, system, many, LISTS))) {
      expect(text.match(/endpoint=\/e\d+/g), name).toHaveLength(10);
      expect(text, name).toContain('25 firing, 0 resolved: the first 10 of each are listed.');
    }
  });

  it('show hostile labels and texts as what they are', async () => {
    for (const texts of GROUPS) {
      const group = texts.map(text =>
        alert({ labels: { where: text }, annotations: { ...annotations, summary: text, action: text } }),
      );
      const shown = { ...(await render(version, system, group, LONG)) };
      for (const [name, message] of Object.entries(shown)) {
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

/** Signs that some format takes for more than text. */
const MARKUP =
  '@channel @all [x](http://evil.example) <http://evil.example|x> *b* _i_ ~s~ `c` #h |p| {q} &lt; &#60;';

it.each(ALERTMANAGER_VERSIONS)('shows markup as text in every format, by amtool %s', async version => {
  const messages = await render(version, system, [alert({ labels: { where: MARKUP } })], LONG);
  for (const [name, message] of Object.entries(messages)) {
    if (name === HTML) continue;
    expect(read(name, message), name).toContain(`where=${MARKUP}`);
  }
  for (const name of ['atalaya.mattermost.message', 'atalaya.rocketchat.message']) {
    expect(messages[name]).not.toMatch(/@(channel|all)|(?<!\\)\[x\]\(/);
  }
  expect(messages['atalaya.msteams.message']).not.toMatch(/(?<!\\)\[x/);
  expect(messages['atalaya.jira.description']).not.toMatch(/(?<!\\)[{[]x?q?[\]}]/);
});

describe.each(ALERTMANAGER_VERSIONS)('limits of services, by amtool %s', version => {
  const long = '"<&\'>'.repeat(200);
  const texts = { summary: long, description: long, action: long, value: long, threshold: long };

  it('Telegram loses messages of more than 4,096 signs', async () => {
    const link = `https://grafana.example.com/d/${'x'.repeat(70)}`;
    const links = { runbook_url: link, dashboard_url: link, panel_url: link };
    const message = async (alerts: readonly AlertData[]) =>
      (await render(version, system, alerts, [TELEGRAM]))[TELEGRAM] ?? '';
    for (const text of [long, 'x'.repeat(5000)]) {
      const worst = Object.fromEntries(Object.keys(texts).map(name => [name, text]));
      const many = Array.from({ length: 25 }, (_, index) =>
        alert({ annotations: { ...worst, ...links }, labels: { where: text, why: text, n: `${index}` } }),
      );
      const one = await message(many);
      expect(one.length).toBeLessThanOrEqual(4096);
      expect(one).toContain('25 firing, 0 resolved: the first 3 of each are listed.');
      expect(one).toContain('>Runbook</a>');
      expect((await message(many.slice(0, 1))).length).toBeLessThanOrEqual(4096);
    }
    expect(await message([alert({ labels: { where: long } })])).toContain('>Alertmanager</a>');
    expect(await message([alert()])).toMatch(/silences\/new\?filter=.*>Silence<\/a>/);
  });

  it('Telegram gets hostile texts as HTML that is whole', async () => {
    const all = [...HOSTILE, MARKUP];
    for (let start = 0; start < all.length; start += 3) {
      const group = all.slice(start, start + 3);
      const alerts = group.map(text =>
        alert({ labels: { where: text }, annotations: { ...annotations, summary: text } }),
      );
      const { [TELEGRAM]: message = '' } = await render(version, system, alerts, [TELEGRAM]);
      for (const text of group.filter(({ length }) => length < 90)) {
        expect(unHtml(message)).toContain(`where=${text}`);
      }
      expect(message.replace(/<b>|<\/b>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
      expect(message.match(/<b>/g)?.length).toBe(message.match(/<\/b>/g)?.length);
    }
  });

  it('SNS refuses subjects that are not one short line of ASCII, Jira summaries of several lines', async () => {
    for (const text of ['two\nlines\n', 'ünïcödé ☃ 漢字 🚨', ' ', long]) {
      const hostile = alert({ annotations: { summary: text }, labels: { severity: text, alertname: text } });
      for (const alerts of [[hostile], [hostile, hostile]]) {
        const { 'atalaya.sns.subject': subject = '', 'atalaya.text.title': title } = await render(
          version,
          system,
          alerts,
          ['atalaya.sns.subject', 'atalaya.text.title'],
        );
        expect(subject).toMatch(/^[!-~][ -~]{0,99}$/);
        expect(title).not.toMatch(/\n/);
      }
    }
    const { 'atalaya.sns.subject': subject } = await render(
      version,
      system,
      [alert()],
      ['atalaya.sns.subject'],
    );
    expect(subject).toBe('[CRITICAL] API errors on /query: 7.1%');
  });

  it('words for severities are those that each service knows', async () => {
    const names = [
      'atalaya.opsgenie.priority',
      'atalaya.pagerduty.severity',
      'atalaya.pushover.priority',
      'atalaya.victorops.message_type',
    ];
    const words = async (parts: Partial<AlertData>) =>
      Object.values(await render(version, system, [alert(parts)], names)).join(' ');
    expect(await words({ labels: { severity: 'info' } })).toBe('P5 info -1 INFO');
    expect(await words({ labels: { severity: 'warning' } })).toBe('P3 warning 0 WARNING');
    expect(await words({ labels: { severity: 'critical' } })).toBe('P2 critical 1 CRITICAL');
    expect(await words({ labels: { severity: 'emergency' } })).toBe('P1 critical 2 CRITICAL');
    expect(await words({ labels: { severity: 'sev1' } })).toBe('P3 error 0 CRITICAL');
    expect(await words({ status: 'resolved' })).toBe('P5 info -1 INFO');
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
        'atalaya.link.acknowledge',
        'atalaya.link.silence',
      ]);
      expect(matchers(links['atalaya.link.silence'])).toEqual(labels);
      expect(matchers(links['atalaya.link.acknowledge'])).toEqual({ ...labels, 'escalation=~': '[1-9].*' });
    },
  );

  it('begin with the address that the system names', async () => {
    const named = {
      ...system,
      alertmanager: { ...system.alertmanager, url: 'https://alerts.example.com/am/' },
    };
    const links = await render('0.33', named, [alert()], ['atalaya.link.silence']);
    expect(links['atalaya.link.silence']).toMatch(
      /^https:\/\/alerts\.example\.com\/am\/#\/silences\/new\?filter=/,
    );
  });

  it('leave the name open where a notification has several', async () => {
    const alerts = [alert(), alert({ labels: { alertname: 'Other' } })];
    const links = await render('0.33', system, alerts, ['atalaya.link.silence']);
    expect(matchers(links['atalaya.link.silence'])).toMatchObject({ 'alertname=~': '.+' });
  });
});
