import { alert, budget, record, system, usd } from 'atalaya';
import { queue, requests, shop, spent, words } from '../base.js';

const busy = requests
  .rate()
  .sum({ by: ['method'] })
  .gt(100);

export default system('shop', {
  ...shop,
  rules: [
    alert('Busy', {
      ...words,
      when: busy,
      labels: { team: '{{ $labels.method }}' },
      summary: '{{ $labels.method }} is busy',
      description: 'It is {{ $value | humanize }} now',
    }),
    // Go templates of other programs, and braces on purpose.
    alert('Slow', {
      ...words,
      when: busy,
      summary: () => 'write {{ $labels.method }}',
      action: "docker inspect --format '{{.State.Status}}' shop",
    }),
    record('shop:queue:max', { expr: queue.max(), help: 'Longest.', labels: { of: '{{ .Labels.job }}' } }),
  ],
  budgets: [
    budget('shop', {
      title: 'Shop',
      daily: { spent: spent.increase('1d').sum(), limit: usd(50) },
      action: 'See {{ $labels.budget }}.',
    }),
  ],
});
