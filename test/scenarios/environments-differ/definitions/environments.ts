import { type Environment, environment, secretFile, slack } from 'atalaya';
import shop from './shop.js';

const ops = slack('ops', { channel: '#ops', url: secretFile('slack_url') });

const place = (name: 'staging' | 'production'): Environment =>
  environment(name, {
    systems: [shop],
    outputs: ['rules', 'alertmanager'],
    watchdog: { notifies: [ops] },
    fallback: [ops],
    prometheus: { externalLabels: { env: name } },
  });

export default [place('staging'), place('production')];
