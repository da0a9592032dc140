import { at } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { receiver } from './example.js';

interface Facts {
  readonly receiver: string;
}

const mail = (more: string) =>
  receiver(
    `
email_configs:
  - to: team@example.com`,
    more,
  );

/** Alertmanager does not start with mail that no server takes. */
export const noMailServer = rule({
  code: 'alertmanager/no-mail-server',
  severity: 'error',
  needs: ['integration', 'alertmanager'],
  message: ({ receiver }: Facts) => `receiver "${receiver}" sends mail, but no mail server is named`,
  help: () => "add alertmanager: { smtp: { smarthost: 'mail.example.com:587', from: '…' } }",
  wrong: mail(''),
  right: mail(`global:
  smtp_smarthost: mail.example.com:587
  smtp_from: alerts@example.com
`),
  check: ({ integration: { receiver, list, config, placeOf }, alertmanager: { value } }) => {
    if (list !== 'email_configs' || config.smarthost !== undefined) return [];
    if (at(value, 'global', 'smtp_smarthost') !== undefined) return [];
    return [{ facts: { receiver }, place: placeOf([]) }];
  },
});
