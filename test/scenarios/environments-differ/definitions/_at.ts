import { environments } from 'atalaya';

export const at = environments('staging', 'production');
