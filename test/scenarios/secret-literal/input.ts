import { alert, system, webhook } from 'atalaya';
import { memory, queue, shop, words } from '../base.js';

const password = 'SuperS3cretPassw0rd';

export default system('shop', {
  ...shop,
  alertmanager: { url: 'https://alertmanager.example/' },
  rules: [
    alert('QueueTooLong', {
      ...words,
      when: queue.gt(100),
      action: 'curl -u admin:hunter2-Tr0ub4dor https://shop.example/drain',
    }),
    // Nobody wrote this one out in one piece, so the alert is what is shown.
    alert('MemoryHigh', {
      ...words,
      when: memory.gt(8e9),
      runbook: `https://wiki.example/memory?private_token=${password}`,
    }),
    // Samples and what programs fill in are no secrets.
    alert('MemoryLow', {
      ...words,
      when: memory.lt(1e6),
      action: 'psql postgres://user:password@db/shop, or curl -u "$USER:$PASSWORD" https://shop.example/',
      runbook: 'https://jira.example/browse?key=OPS-12345&auth=required',
    }),
  ],
  fallback: [webhook('hook', { url: 'http://hook.example/' })],
});
