import { system } from 'atalaya';
import * as base from '../base.js';

export default system('shop', { ...base.shop, metrics: [base.requets] });
