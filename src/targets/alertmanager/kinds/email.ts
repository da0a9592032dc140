import type { Integration } from '../integration.js';
import { emailTemplates } from '../templates/email.js';

export const email: Integration<'email', 'email_configs'> = {
  field: 'email_configs',
  templates: emailTemplates,
  config: ({ to, from, subjectPrefix, sendResolved }) => ({
    send_resolved: sendResolved,
    to: to.join(', '),
    ...(from === undefined ? {} : { from }),
    headers: {
      Subject: `${subjectPrefix === undefined ? '' : `${subjectPrefix} `}{{ template "atalaya.email.subject" . }}`,
    },
    html: '{{ template "atalaya.email.html" . }}',
    text: '{{ template "atalaya.email.text" . }}',
  }),
};
