import { gauge, system } from 'atalaya';

export const up = gauge('shop_up', { help: 'Whether the shop is open.' });
export const shop = system('shop', { title: 'Shop', metrics: { up } });
