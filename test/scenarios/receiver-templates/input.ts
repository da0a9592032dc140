import { discord, email, secretFile, slack, system, webhook } from 'atalaya';
import { chat, shop } from '../base.js';

const url = secretFile('slack_url');
const to = (name: string, raw: object) => slack(name, { channel: '#shop', url, raw: raw as never });

export default system('shop', {
  ...shop,
  alertmanager: {
    version: '0.28',
    smtp: { smarthost: 'mail.example.com:587', from: 'alerts@example.com' },
  },
  fallback: [
    chat,
    to('open', { pretext: '{{ if .CommonLabels.severity }}now' }),
    to('borrowed', { pretext: 'CPU {{ .CommonAnnotations.value | humanizePercentage }}' }),
    to('misspelt', { fields: [{ title: 'Since', value: '{{ range .Alerts.Fireing }}x{{ end }}' }] }),
    to('undefined', { icon_emoji: '{{ template "slack.default.icon_emoji" . }}' }),
    to('confused', { text: '{{ eq .Status 1 }}' }),
    to('forgotten', { text: '{{ $labels.job }}' }),
    to('young', { text: '{{ toJson .CommonLabels }}' }),
    to('updating', { update_message: true }),
    email('mail', { to: ['oncall@example.com'], raw: { headers: { 'X-Team': '{{ .Labels.team }}' } } }),
    webhook('hook', {
      url: 'http://hook:8080',
      raw: { url: 'http://hook:8080/{{ .GroupLabels.alertname }}' },
    }),
    discord('game', {
      url: secretFile('discord_url'),
      raw: { avatar_url: 'https://example.com/{{ .Status }}.png' },
    }),
  ],
});
