import { gauge, system } from 'atalaya';

const thresholds: Record<string, { warn: number }> = { cpu: { warn: 80 } };

export const memory = gauge('shop_memory_bytes', { help: 'Memory in use.' });
// biome-ignore lint/style/noNonNullAssertion: the mistake that this scenario is about.
export const limit = thresholds.memory!.warn;

export default system('shop', { title: `Shop ${limit}`, metrics: { memory } });
