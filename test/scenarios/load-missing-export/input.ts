import { gague, system } from 'atalaya';
import { shopp } from '../base.js';

export default system('shop', { ...shopp, metrics: [gague('shop_open', { help: 'Open.' })] });
