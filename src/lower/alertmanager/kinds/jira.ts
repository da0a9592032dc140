import { formatDuration } from '../../../core/index.js';
import { defined } from '../../shared/defined.js';
import { basicOrBearer } from '../http-config.js';
import type { Integration } from '../integration.js';
import { messages } from '../templates/messages.js';
import { use } from '../templates/source.js';
import { TEXT } from '../templates/text.js';

export const jira: Integration<'jira', 'jira_configs'> = {
  field: 'jira_configs',
  templates: messages.jira,
  config: (options, paths) =>
    defined({
      // Alertmanager looks for a transition when the alert is over, and fails without one.
      send_resolved: options.sendResolved && options.resolveTransition !== undefined,
      http_config: basicOrBearer(paths, options.user, options.token),
      // Version 3 takes no text for a description, but a document in JSON.
      api_url: `${options.site.replace(/\/+$/, '')}/rest/api/2`,
      api_type: options.apiType,
      project: options.project,
      issue_type: options.issueType,
      summary: use(TEXT.title),
      description: use('atalaya.jira.description'),
      labels: options.labels.length === 0 ? undefined : [...options.labels],
      // Empty, in place of Alertmanager's own, which names priorities that a project may not have.
      priority: options.priority ?? '',
      resolve_transition: options.resolveTransition,
      reopen_transition: options.reopenTransition,
      reopen_duration:
        options.reopenDuration === undefined ? undefined : formatDuration(options.reopenDuration),
      wont_fix_resolution: options.wontFixResolution,
      fields: options.fields,
    }),
};
