import { promql, record, system } from 'atalaya';
import { shop } from '../base.js';

const a = record('shop:a', { expr: promql`shop:b + 1`, help: 'A.' });
const b = record('shop:b', { expr: promql`shop:c * 2`, help: 'B.' });
const c = record('shop:c', { expr: promql`sum(shop:a)`, help: 'C.' });

export default system('shop', { ...shop, rules: [a, b, c] });
