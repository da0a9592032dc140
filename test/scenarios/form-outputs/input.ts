import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', shop);
