// TS2345: Argument of type '[Turn<"outside">]' is not assignable to parameter of type 'readonly Turn<"during">[] | readonly [...Turn<"during">[], Otherwise]'.
import { outside, rotation, timeInterval } from 'atalaya';
import { chat } from '../sample.js';

const office = timeInterval('office', { times: '09:00-18:00', location: 'Europe/Madrid' });
rotation(outside(office, chat));
