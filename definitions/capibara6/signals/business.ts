import { satisfaction } from '../metrics/business.js';

/** Ratings are rare, so a mean takes a day. */
export const satisfactionOfTheDay = satisfaction.average({ window: '1d' });
