import { discord, email, secretFile, slack, system, webhook } from 'atalaya';
import { chat, shop } from '../base.js';

const lonely = slack('lonely', { channel: '#nobody', url: secretFile('slack_url') });
const open = slack('open', { channel: 'Shop', url: 'https://hooks.slack.com/services/T0/B0/secret' });
const mail = email('mail', { to: ['on call'], subjectPrefix: '{{ .Labels }}' });
const hook = webhook('hook', { url: 'https://hooks.slack.com/services/T0/B0/secret' });
const both = webhook('both', { url: 'http://hook:8080', urlFile: secretFile('../hook') });
const game = discord('game', { url: secretFile('discord_url'), chanel: '#shop' });

export default system('shop', {
  ...shop,
  receivers: { lonely },
  fallback: [chat, open, mail, hook, both, game],
});
