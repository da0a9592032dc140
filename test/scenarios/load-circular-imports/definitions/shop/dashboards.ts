import { dashboard, row, stat } from 'atalaya';
import { queue } from '../../../base.js';
import { limit } from './alerts.js';

export const main = dashboard('main', {
  title: 'Main',
  description: 'How the shop does.',
  rows: [row('Now', stat('queue', 'Queue', queue, { max: limit }))],
});
