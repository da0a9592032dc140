import { system } from 'atalaya';

export default system('Shop!');
