import { defined } from '../../shared/defined.js';
import type { Integration } from '../integration.js';
import { emailTemplates } from '../templates/email.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const email: Integration<'email', 'email_configs'> = {
  field: 'email_configs',
  templates: emailTemplates,
  config: ({ to, from, subjectPrefix, threadByDate, sendResolved }) =>
    defined({
      send_resolved: sendResolved,
      to: to.join(', '),
      from,
      headers: { Subject: [subjectPrefix, use(TEXT.title)].filter(part => part !== undefined).join(' ') },
      html: use('atalaya.email.html'),
      text: use(TEXT.message),
      threading: threadByDate && { enabled: true, thread_by_date: threadByDate },
    }),
};
