// biome-ignore-all lint/suspicious/noTemplateCurlyInString: definitions are texts here
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { world } from './world.js';

const SECRET = 'SuperS3cretPassw0rd';

/** A system with a mistake; everything stands where a person would write it. */
const shop = ({ before = '', smtp = '', receiver = '', alert = '', system = '' }) => `
import { alert, escalation, gauge, immediately, secretFile, slack, system, webhook } from 'atalaya';
${before}
const queue = gauge('shop_queue', { help: 'Orders that wait.' });
const chat = slack('chat', { channel: '#shop', url: secretFile('slack-url') });
const hook = webhook('hook', { url: 'http://hook.example/', ${receiver} });
export default system('shop', {
  title: 'Shop', metrics: [queue], fallback: [chat, hook], watchdog: { notifies: [chat] },
  escalation: escalation('shop', { cooldown: '15m', warning: [immediately(chat)] }),
  runbooks: 'https://runbooks.shop.example', grafana: { url: 'https://grafana.shop.example' },
  alertmanager: { smtp: { smarthost: 'mail:25', from: 'a@shop.example', ${smtp} } },
  rules: [alert('QueueLong', { severity: 'warning', summary: 'Long', action: 'Look.', when: queue.gt(5), ${alert} })],
  ${system}
});
`;

/** Where a person can put a secret by mistake, and what of it no report may repeat. */
const MISTAKES: readonly (readonly [
  what: string,
  parts: Parameters<typeof shop>[0],
  hidden?: readonly string[],
])[] = [
  ['in place of its reference', { smtp: `password: '${SECRET}'` }],
  ['under an option that is misspelt', { smtp: `pasword: '${SECRET}'` }],
  [
    'under an option that is misspelt, as a word',
    { smtp: `passwrod: 'correct horse battery'` },
    ['correct', 'battery'],
  ],
  ['under an option of another language', { smtp: `auth_password: 'hunter2'` }, ['hunter2']],
  ['under an option that does not exist', { receiver: `foo: '${SECRET}'` }],
  ['under two options that do not exist, on one line', { receiver: `foo: 1, bar: '${SECRET}'` }],
  ['in pieces', { smtp: `password: 'SuperS3cret' + 'Passw0rd'` }, ['SuperS3cret', 'Passw0rd']],
  ['in pieces, under a misspelt option', { smtp: `pasword: 'correct ' + 'horse'` }, ['correct', 'horse']],
  [
    'in a template',
    { before: "const end = 'rd';", smtp: 'password: `SuperS3cretPassw0${end}`' },
    ['SuperS3cret'],
  ],
  ['in a list', { receiver: `token: ['${SECRET}']` }],
  ['in an object', { receiver: `token: { value: '${SECRET}' }` }],
  [
    'as the name of a file',
    { receiver: `token: secretFile('ghp_0123456789abcdefghijABCDEFGHIJ456789')` },
    ['ghp_'],
  ],
  [
    'in a constant on the line that is shown',
    {
      smtp: `password: K, ...((K2 = '${SECRET}') => ({}))(), `,
      before: `const K = '${SECRET}';`,
    },
  ],
  [
    'in a constant beside another mistake',
    {
      before: `const K = '${SECRET}'; const bad = gauge('bad name', { help: 'h' });`,
      system: 'rules: [bad as any],',
    },
  ],
  [
    'in a constant with the name of a secret',
    {
      before: `const apiToken = 'correct horse'; const bad = gauge('bad name', { help: 'h' });`,
      system: 'metrics: [queue, bad],',
    },
    ['correct horse'],
  ],
  ['in a raw field', { receiver: `raw: { http_config: { authorization: { credentials: '${SECRET}' } } }` }],
  [
    'in a header of a raw field',
    { receiver: `raw: { http_config: { http_headers: { 'X-Api-Key': { values: ['${SECRET}'] } } } }` },
  ],
  ['in an address', { receiver: `urlFile: 'https://me:${SECRET}@hook.example/'` }],
  ['in an exception', { before: `throw new Error('cannot connect: PGPASSWORD=${SECRET}');` }],
  ['in a text, which is found in the files', { alert: `description: 'curl -u admin:${SECRET} https://h/'` }],
  ['in an option of the wrong type', { alert: `for: 'postgres://me:${SECRET}@db/'` }],
  [
    'in the name of an alert',
    { system: `rules: [alert('ghp_0123456789abcdefghijABCDEFGHIJ456789', { severity: 'sevre' } as any)]` },
    ['ghp_0'],
  ],
];

describe('no report repeats a secret', () => {
  const cases = MISTAKES.map(([what, parts, hidden = [SECRET]]) => ({ what, parts, hidden }));

  it.each(cases)('$what', async ({ parts, hidden }) => {
    const { atalaya, tree } = world({ 'definitions/shop.ts': shop(parts) });
    const { code, stdout, stderr } = await atalaya('generate', '--verify', 'off');
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('error[');
    for (const text of hidden) expect(stdout + stderr).not.toContain(text);
    expect(tree('out')).toEqual([]);
  });

  it('nor do those for programs', async () => {
    const { atalaya } = world({
      'definitions/shop.ts': shop({ before: `throw new Error('cannot connect: PGPASSWORD=${SECRET}');` }),
    });
    const { stdout } = await atalaya('generate', '--format', 'json');
    expect(stdout).toContain('PGPASSWORD=***');
    expect(stdout).not.toContain(SECRET);
  });

  it('but shows what is none, with the caret where it was', async () => {
    const { atalaya } = world({
      'definitions/shop.ts': shop({ smtp: `username: 'ada', pasword: '${SECRET}', requireTsl: true` }),
    });
    const { stdout } = await atalaya('generate', '--verify', 'off');
    expect(stdout).toContain(`username: 'ada', pasword: '${'*'.repeat(SECRET.length)}', requireTsl: true`);
    expect(stdout).toContain('did you mean "password"?');
    expect(stdout).toContain('did you mean "requireTls"?');
  });
});

describe('what is asked of definitions', () => {
  const runbook = `runbook: 'https://wiki.example/?private_token=${SECRET}'`;

  it.each(['text', 'json'])('explain blackens it, as %s', async format => {
    const { atalaya } = world({ 'definitions/shop.ts': shop({ alert: runbook }) });
    const { code, stdout } = await atalaya('explain', 'QueueLong', '--format', format);
    expect(code).toBe(0);
    expect(stdout).toContain('https://wiki.example/?private_token=***');
    expect(stdout).not.toContain(SECRET);
  });

  it('check blackens it in the difference to what somebody wrote by hand', async () => {
    const project = world({ 'definitions/shop.ts': shop({}) });
    await project.atalaya('generate', '--verify', 'off');
    const file = 'out/shop/alertmanager/alertmanager.yml';
    const byHand = project
      .read(file)
      .replace(
        /api_url_file: .*/,
        `api_url: https://hooks.slack.com/services/T0/B0/${SECRET}\n        password: hunter2`,
      );
    expect(byHand).toContain(SECRET);
    writeFileSync(join(project.cwd, file), byHand);
    const { code, stdout } = await project.atalaya('check', '--verify', 'off');
    expect(code).toBe(1);
    expect(stdout).toContain('https://hooks.slack.com/services/');
    expect(stdout).not.toContain(SECRET);
    expect(stdout).not.toContain('hunter2');
  });
});
