// biome-ignore-all lint/correctness/noInvalidUseBeforeDeclaration: that is what this scenario shows.
import { alert, escalation, gauge, immediately, system, text, webhook } from 'atalaya';

const queue = gauge('shop_queue', { help: 'Orders that wait.', labels: { lane: text() } });
const hook = webhook('hook', { url: 'http://hook.example/' });
const long = alert('Long', {
  severity: 'warning',
  when: queue.where(express).gt(5),
  for: patience,
  labels: team,
  summary: 'Orders wait',
  action: 'Look.',
});
const express = { lane: 'express' };
const patience = '10m';
const team = { team: 'shop' };

export default system('shop', {
  title: 'Shop',
  metrics: [queue],
  rules: [long],
  escalation: escalation('shop', { cooldown: '15m', warning: [immediately(hook)] }),
  watchdog: { notifies: [hook] },
  fallback: [hook],
  runbooks: 'https://runbooks.shop.example',
  grafana: { url: 'https://grafana.shop.example' },
});
