// TS2339: Property 'method' does not exist on type '{ readonly endpoint: string; }'.
import { timeseries } from 'atalaya';
import { errorRatio } from '../sample.js';

timeseries('errors', 'Errors', errorRatio, { legend: ({ method }) => method });
