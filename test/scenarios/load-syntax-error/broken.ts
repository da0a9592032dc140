import { gauge } from 'atalaya';

export const up = gauge('shop_up' { help: 'Whether the shop is open.' });
