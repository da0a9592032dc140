import { email, secretFile, slack, system, webhook } from 'atalaya';
import { chat, shop } from '../base.js';

export default system('shop', {
  ...shop,
  alertmanager: { smtp: { smarthost: 'mail.example.com:587', from: 'alerts@example.com' } },
  fallback: [
    chat,
    slack('app', {
      channel: '#shop-updates',
      appToken: secretFile('slack_token'),
      updateMessages: true,
      raw: {
        pretext: '{{ define "who" }}{{ .CommonLabels.owner | toUpper }}{{ end }}{{ template "who" . }}',
        icon_emoji: '{{ template "slack.default.iconemoji" . }}',
        fields: [{ title: 'Alerts', value: '{{ range .Alerts.Firing }}{{ .Labels.instance }} {{ end }}' }],
      },
    }),
    email('mail', { to: ['oncall@example.com'], threadByDate: 'daily' }),
    webhook('hook', {
      url: 'http://hook:8080',
      raw: { url: 'http://hook:8080/{{ .GroupLabels.alertname }}' },
    }),
  ],
});
