// TS2741: Property 'location' is missing in type '{ times: "09:00-18:00"; weekdays: "monday:friday"; }' but required in type 'TimeSpanInput'.
import { timeInterval } from 'atalaya';

timeInterval('office', { times: '09:00-18:00', weekdays: 'monday:friday' });
