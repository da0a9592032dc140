import { describe, expect, it } from 'vitest';
import type { FormattedDocument } from '../../src/formats/index.js';
import { lower } from '../../src/lower/index.js';
import type { Environment, Receiver } from '../../src/model/index.js';
import { verify } from '../../src/verify/index.js';
import { engine } from '../engines/index.js';
import { formOf, packedBy } from '../fixtures/form.js';
import { aReceiver } from '../fixtures/receivers.js';
import { anAlert, aSlack, aSystem } from '../fixtures/system.js';
import { enginePort } from '../verify/engine-port.js';

const GENERATIONS = [
  ['2.42', '0.25'],
  ['2.53', '0.28'],
  ['3.5', '0.33'],
] as const;

/** Without a secret, as Mimir wants it, and with templates. */
const mail: Receiver = { ...aReceiver('email', { to: ['shop@example.com'] }), name: 'chat' };
const smtp = { smarthost: 'mail.example.com:25', from: 'alerts@example.com', requireTls: true };

const FORMS = [
  { name: 'kubernetes', form: formOf('kubernetes'), chat: aSlack('chat') },
  { name: 'mimir', form: formOf('mimir'), chat: mail },
] as const;

describe.each(GENERATIONS)('Prometheus %s and Alertmanager %s', (prometheus, alertmanager) => {
  const tools = enginePort({
    promtool: engine('promtool', prometheus),
    amtool: engine('amtool', alertmanager),
  });

  describe.each(FORMS)('read what is inside of the objects of the form $name', ({ form, chat }) => {
    const base = aSystem({ alerts: [anAlert()], receivers: [chat] });
    const environment: Environment = {
      ...base,
      prometheus: { ...base.prometheus, version: prometheus },
      alertmanager: { ...base.alertmanager, version: alertmanager, smtp },
    };
    const documents = lower({ environments: [environment] }, ['alertmanager', 'rules'], form.paths);

    /** What the engines say of the objects, each document of a format being changed. */
    const found = async (
      format?: FormattedDocument['format'],
      change: (value: unknown) => unknown = () => undefined,
    ) => {
      const changed = documents.map(document =>
        document.format === format
          ? ({ ...document, value: change(document.value) } as FormattedDocument)
          : document,
      );
      const files = packedBy(form, changed);
      return (await verify(files, { mode: 'require', tools })).map(
        ({ code, message }) => `${code} ${message}`,
      );
    };

    it('and find nothing', async () => {
      expect(documents.map(({ format }) => format)).toEqual(
        expect.arrayContaining(['rule-file', 'alertmanager', 'template']),
      );
      expect(await found()).toEqual([]);
    });

    it('and find what is wrong with a rule', async () => {
      const groups = [{ name: 'a', rules: [{ alert: 'Down', expr: 'sum(up' }] }];
      expect((await found('rule-file', () => ({ groups }))).join('\n')).toMatch(
        /verify\/promtool .*unclosed left parenthesis/,
      );
    });

    it('and find what is wrong with a configuration', async () => {
      const config = {
        route: { receiver: 'chat' },
        receivers: [
          {
            name: 'chat',
            webhook_configs: [
              { url: 'http://hooks/', http_config: { authorization: { type: 'Basic', credentials: '' } } },
            ],
          },
        ],
      };
      expect((await found('alertmanager', () => config)).join('\n')).toContain('verify/amtool');
    });

    it('and find what is wrong with a template', async () => {
      const spoil = (text: unknown) => `${text}{{ define "spoilt" }}{{ nosuch }}{{ end }}\n`;
      expect((await found('template', spoil)).join('\n')).toMatch(/verify\/amtool .*nosuch/);
    });
  });
});
