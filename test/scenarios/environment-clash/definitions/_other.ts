import { escalation, immediately, secretFile, slack } from 'atalaya';

/** A receiver and a policy of names that others have, too. */
export const ops = slack('ops', { channel: '#shop-ops', url: secretFile('slack_url') });
export const onCall = escalation('on-call', {
  cooldown: '4h',
  critical: [immediately(ops)],
  warning: [immediately(ops)],
});
