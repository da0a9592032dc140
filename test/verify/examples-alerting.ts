import { alertmanagerFile, anAlert, aReceiver, prometheusFile, ruleFile, templateFile } from './artifacts.js';
import type { Examples } from './example.js';

const second = 'demo/prometheus/rules/more.yml';
const nights = { name: 'nights', time_intervals: [{ times: [{ start_time: '00:00', end_time: '06:00' }] }] };
const routed = (route: object) => ({ receiver: 'chat', routes: [{ matchers: ['a="b"'], ...route }] });

export const alertingExamples: Examples = {
  'verify/rules-not-loaded': {
    bad: [
      prometheusFile({ rule_files: ['rules/more.yml'] }),
      ruleFile([anAlert()]),
      ruleFile([anAlert({ alert: 'B' })], second),
    ],
    good: [prometheusFile({ rule_files: ['/etc/prometheus/rules/*.yml'] }), ruleFile([anAlert()])],
  },
  'verify/rule-files-empty': {
    bad: [prometheusFile({ rule_files: ['rules/*.yml', 'rulez/*.yml'] }), ruleFile([anAlert()])],
    good: [prometheusFile(), ruleFile([anAlert()])],
  },
  'verify/unknown-receiver': {
    bad: [alertmanagerFile({ route: routed({ receiver: 'chatt' }) })],
    good: [alertmanagerFile({ route: routed({ receiver: 'chat' }) })],
  },
  'verify/unused-receiver': {
    bad: [alertmanagerFile({ receivers: [aReceiver(), aReceiver({ name: 'mail' })] })],
    good: [
      alertmanagerFile({
        route: routed({ receiver: 'mail' }),
        receivers: [aReceiver(), aReceiver({ name: 'mail' })],
      }),
    ],
  },
  'verify/empty-receiver': {
    bad: [alertmanagerFile({ receivers: [{ name: 'chat', slack_configs: [] }] })],
    good: [
      alertmanagerFile({
        route: routed({ receiver: 'demo/null' }),
        receivers: [aReceiver(), { name: 'demo/null' }],
      }),
    ],
  },
  'verify/duplicate-receiver': {
    bad: [alertmanagerFile({ receivers: [aReceiver(), aReceiver()] })],
    good: [alertmanagerFile()],
  },
  'verify/unknown-time-interval': {
    bad: [
      alertmanagerFile({
        route: routed({ mute_time_intervals: ['night', 'nights'] }),
        time_intervals: [nights],
      }),
    ],
    good: [
      alertmanagerFile({ route: routed({ mute_time_intervals: ['nights'] }), time_intervals: [nights] }),
    ],
  },
  'verify/unused-time-interval': {
    bad: [alertmanagerFile({ time_intervals: [nights] })],
    good: [
      alertmanagerFile({ route: routed({ active_time_intervals: ['nights'] }), time_intervals: [nights] }),
    ],
  },
  'verify/unknown-template': {
    bad: [
      alertmanagerFile({
        receivers: [
          aReceiver({ slack_configs: [{ api_url_file: '/x', text: '{{ template "demo.txt" . }}' }] }),
        ],
      }),
    ],
    good: [
      alertmanagerFile({
        templates: ['templates/*.tmpl'],
        receivers: [
          aReceiver({
            slack_configs: [
              {
                api_url_file: '/x',
                title: '{{ template "slack.default.title" . }}',
                text: '{{ template "demo.text" . }}',
              },
            ],
          }),
        ],
      }),
      templateFile('{{ define "demo.text" }}x{{ end }}\n'),
    ],
  },
  'verify/template-not-loaded': {
    bad: [alertmanagerFile(), templateFile('{{ define "a" }}x{{ end }}\n')],
    good: [
      alertmanagerFile({ templates: ['/etc/alertmanager/templates/*.tmpl'] }),
      templateFile('{{ define "a" }}x{{ end }}\n'),
    ],
  },
};
