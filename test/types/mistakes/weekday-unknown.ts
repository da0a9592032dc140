// TS2322: Type '"mon:fri"' is not assignable to type 'OneOrMany<"friday" | "friday:friday" | "friday:monday" | "friday:saturday" | "friday:sunday" | "friday:thursday" | "friday:tuesday" | "friday:wednesday" | "monday" | "monday:friday" | ... 45 more ... | "wednesday:wednesday">'.
import { timeInterval } from 'atalaya';

timeInterval('office', { times: '09:00-18:00', weekdays: 'mon:fri', location: 'Europe/Madrid' });
