import { escalation, immediately, system } from 'atalaya';
import { shop } from '../base.js';

const onCall = escalation('on-call', { cooldown: '15m', critical: [immediately('chat')] });

export default system('shop', {
  ...shop,
  escalation: onCall,
  watchdog: { notifies: ['chat'] },
  fallback: [],
});
