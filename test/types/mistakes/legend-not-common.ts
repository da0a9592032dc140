// TS2339: Property 'method' does not exist on type '{ readonly endpoint: string; }'.
import { timeseries } from 'atalaya';
import { errorRatio, requests } from '../sample.js';

timeseries('both', 'Both', { errors: errorRatio, all: requests.rate() }, { legend: labels => labels.method });
