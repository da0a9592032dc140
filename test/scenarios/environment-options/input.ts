import { environment, system } from 'atalaya';
import { chat, shop } from '../base.js';

const { watchdog, fallback, runbooks, grafana, ...watched } = shop;

/** An environment without a word on runbooks, with an option that there is not. */
export default environment('production', {
  systems: [system('shop', watched)],
  watchdog,
  fallback: [chat],
  runbook: runbooks,
  grafana,
} as never);
