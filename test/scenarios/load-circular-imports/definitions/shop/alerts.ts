import { alert } from 'atalaya';
import { queue, words } from '../../../base.js';
import { main } from './dashboards.js';

export const limit = 100;
export const slow = alert('Slow', { ...words, when: queue.gt(limit), panel: main.panel('queue') });
