import type { Escalation } from '../../model/index.js';

/** How notifications are grouped where no route says otherwise. */
export type Grouping = Pick<Escalation, 'groupBy' | 'groupWaitMs' | 'groupIntervalMs' | 'cooldownMs'>;
