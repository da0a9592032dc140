import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  // atalaya ignore system/retention: Thanos keeps samples for a year.
  prometheus: { retention: '30d' },
});
