import { system } from 'atalaya';
import { up } from './broken.js';

export default system('shop', { title: 'Shop', metrics: { up } });
