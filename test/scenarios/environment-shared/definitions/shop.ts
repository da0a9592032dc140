import { system } from 'atalaya';
import { nightly, onCall, served } from './_teams.js';

const { requests, ...rules } = served('shop');

export default system('shop', {
  title: 'Shop',
  metrics: [requests],
  rules,
  escalation: onCall,
  maintenance: [nightly],
});
