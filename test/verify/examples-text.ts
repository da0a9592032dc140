import {
  anAlert,
  aPanel,
  artifact,
  DASHBOARD_PATH,
  dashboardFile,
  jsonFile,
  panelFile,
  RULES_PATH,
  ruleFile,
} from './artifacts.js';
import type { Examples } from './example.js';

const description = (text: string) => dashboardFile({ description: text });

export const textExamples: Examples = {
  'verify/json-syntax': { bad: [artifact(DASHBOARD_PATH, '{"uid": ')], good: [dashboardFile()] },
  'verify/json-round-trip': {
    bad: [artifact(DASHBOARD_PATH, dashboardFile().content.replace('"uid"', '"uid": "other",\n  "uid"'))],
    good: [jsonFile('manifest.json', { files: [] })],
  },
  'verify/yaml-syntax': {
    bad: [artifact(RULES_PATH, 'groups:\n  - name: a\n   rules: []\n')],
    good: [ruleFile([anAlert()])],
  },
  'verify/yaml-round-trip': {
    bad: [artifact('demo/other.yml', 'version: 1:30\nenabled: on\n')],
    good: [artifact(RULES_PATH, '# Made from definitions.\n\ngroups: []\n')],
  },
  'verify/yaml-anchor': {
    bad: [artifact('demo/other.yml', 'a: &x [1]\nb: *x\n')],
    good: [artifact('demo/other.yml', 'a: rules/*.yml\nb: a & b\n')],
  },
  'verify/control-character': {
    bad: [artifact('demo/notes.txt', 'one\u0085two')],
    good: [artifact('demo/notes.txt', 'one\n\ttwo ñ 🦫')],
  },
  'verify/too-large': {
    bad: [description('x'.repeat(1024 * 1024))],
    good: [description('x'.repeat(1024 * 1000))],
  },
  'verify/schema': {
    bad: [panelFile(aPanel({ titel: 'x' }))],
    good: [panelFile(aPanel({ description: 'x' }))],
  },
  'verify/policy': {
    bad: [ruleFile([anAlert({ labels: { 'service.name': 'x' } })])],
    good: [ruleFile([anAlert({ labels: { service_name: 'x' } })])],
  },
};
