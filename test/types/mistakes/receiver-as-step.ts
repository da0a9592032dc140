// TS2322: Type 'Receiver' is not assignable to type 'Step'.
import { escalation } from 'atalaya';
import { chat } from '../sample.js';

escalation('p', { cooldown: '15m', critical: [chat] });
