import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', { ...shop, prometheus: { scrapeInterval: '30s', window: '1m' } });
