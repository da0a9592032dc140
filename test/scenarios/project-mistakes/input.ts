import { system } from 'atalaya';
import { shop } from '../base.js';

// atalaya ignore system/retention
// atalaya ignore: we looked at it
// atalaya ignore system/retension: a budget needs a month
export default system('shop', {
  ...shop,
  prometheus: { retention: '7d' }, // atalaya ignore load/await: nothing waits
});
