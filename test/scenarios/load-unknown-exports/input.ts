import { gague, system } from 'atalaya';
import * as atalaya from 'atalaya';
import { parze } from 'atalaya/promql';
import { panels } from 'atalaya/panels';
import { shop } from '../base.js';

// import_atalaya.nothing is only a text.
const open = gague('shop_open', { help: 'Whether the shop is open. import_atalaya.nothing' });
const closed = atalaya.gaugge('shop_closed', { help: 'Whether it is closed.' });

export default system('shop', { ...shop, metrics: [open, closed], title: parze('up'), dashboards: panels });
