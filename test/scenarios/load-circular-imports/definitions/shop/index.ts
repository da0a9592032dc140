import { system } from 'atalaya';
import { shop } from '../../../base.js';
import { slow } from './alerts.js';

export default system('shop', { ...shop, rules: [slow] });
