import { environment, environments, system } from 'atalaya';
import { chat, shop } from '../base.js';

const at = environments('staging', 'production');
const { watchdog, fallback, runbooks, grafana, ...watched } = shop;

export default environment('production', {
  systems: [system('shop', { ...watched, title: at({ staging: 'Shop in staging' } as never) })],
  watchdog,
  fallback: [chat],
  runbooks,
  grafana,
});
