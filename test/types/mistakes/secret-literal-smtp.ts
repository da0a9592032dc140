// TS2322: Type 'string' is not assignable to type 'SecretFile'.
import { system } from 'atalaya';
import { onCall, rest } from '../sample.js';

system('shop', {
  ...rest,
  escalation: onCall,
  alertmanager: { smtp: { smarthost: 'mail:25', from: 'a@b.c', password: 'hunter2' } },
});
