import { rule } from '../../rule.js';
import { dashboard } from './example.js';

interface Facts {
  readonly uid: string;
}

/** Grafana refuses more than 40 characters; the rest is what a Kubernetes name allows, which Git Sync makes of it. */
const UID = /^[a-z0-9-]{1,40}$/;

export const uid = rule({
  code: 'dashboard/uid',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ uid }: Facts) => `"${uid}" is not a valid dashboard uid`,
  help: () =>
    'use one to forty lower-case letters, digits and hyphens: it is part of the URL, and of a Kubernetes name',
  wrong: dashboard({ uid: 'Shop overview' }),
  right: dashboard({ uid: 'shop-overview' }),
  check: ({ dashboard: { uid, placeOf } }) =>
    uid === undefined || UID.test(uid) ? [] : [{ facts: { uid }, place: placeOf(['uid']) }],
});
