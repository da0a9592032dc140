import { A_LABEL_NAME, LABEL_NAME } from './names.js';
import { instead, like, named, only, type Policy } from './policy.js';

/** `name="value"`, `=~`, `!=`, `!~`. The double quotes are what strict UTF-8 mode asks for, and what every release takes. */
const MATCHER = /^\s*[a-zA-Z_:][a-zA-Z0-9_:]*\s*(?:=~|!~|!=|=)\s*"(?:[^"\\]|\\.)*"\s*$/;
const A_MATCHER = 'a matcher such as severity="critical", with double quotes';

export const alertmanagerPolicy: readonly Policy[] = [
  // The root matches everything, at any time. Alertmanager refuses what would say otherwise.
  only('route', ['receiver', 'group_by', 'group_wait', 'group_interval', 'repeat_interval', 'routes']),
  like('route/**/matchers/*', MATCHER, A_MATCHER),
  like('inhibit_rules/*/source_matchers/*', MATCHER, A_MATCHER),
  like('inhibit_rules/*/target_matchers/*', MATCHER, A_MATCHER),
  // `...` stands alone and means every label.
  like('route/**/group_by/*', /^(?:\.\.\.|[a-zA-Z_][a-zA-Z0-9_]*)$/, A_LABEL_NAME),
  like('inhibit_rules/*/equal/*', LABEL_NAME, A_LABEL_NAME),
  named('receivers/*/labels', LABEL_NAME, A_LABEL_NAME),
  instead('route/**/routes/*', { match: 'use matchers', match_re: 'use matchers', labels: 'write it out' }),
  instead('inhibit_rules/*', {
    source_match: 'use source_matchers',
    source_match_re: 'use source_matchers',
    target_match: 'use target_matchers',
    target_match_re: 'use target_matchers',
  }),
  instead('', {
    mute_time_intervals: 'use time_intervals',
    event_recorder: 'leave the recording of events to those who run Alertmanager',
  }),
];
