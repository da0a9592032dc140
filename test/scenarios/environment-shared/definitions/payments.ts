import { system } from 'atalaya';
import { onCall, served } from './_teams.js';

const { requests, ...rules } = served('payments');

export default system('payments', { title: 'Payments', metrics: [requests], rules, escalation: onCall });
