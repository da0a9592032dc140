import { duration, searches } from '../metrics/rag.js';

export const searchRate = searches.rate().sum({ by: ['index'] });

export const searchP95 = duration.quantile(0.95, { by: ['index'] });

/** Of the searches that ended with an answer: an error is neither hit nor miss. */
export const hitRatio = searches
  .where({ result: 'hit' })
  .rate()
  .sum({ by: ['index'] })
  .div(
    searches
      .where({ result: ['hit', 'miss'] })
      .rate()
      .sum({ by: ['index'] }),
  );
