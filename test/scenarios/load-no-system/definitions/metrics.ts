import { gauge } from 'atalaya';

export default gauge('shop_up', { help: 'Whether the shop is open.' });
