import { alert, system } from 'atalaya';
import { queue, shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('QueueTooLong', {
      ...words,
      when: queue.gt(100),
      // atalaya ignore secret/literal: the demo's password, which its start page shows to everybody
      action: 'curl -u demo:Dem0-Passw0rd https://demo.example/drain',
    }),
  ],
});
