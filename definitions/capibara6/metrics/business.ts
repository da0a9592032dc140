import { counter, gauge, histogram, oneOf, text } from 'atalaya';
import { userTier } from './labels.js';

/** What users do, and what they think of it. */

const queryType = text({ pattern: '[a-z_]+', example: 'code_generation', cardinality: 10 });

export const queries = counter('capibara6_business_queries_total', {
  help: 'Queries of users.',
  unit: 'queries',
  labels: { query_type: queryType, user_tier: userTier },
});

export const satisfaction = histogram('capibara6_business_satisfaction_score', {
  help: 'Ratings of answers, 1 to 5.',
  unit: 'points',
  labels: { query_type: queryType, user_tier: userTier },
  buckets: [1, 2, 3, 4, 5],
});

export const activeUsers = gauge('capibara6_business_active_users', {
  help: 'Users seen in the last 24 hours.',
  unit: 'users',
  labels: { user_tier: userTier },
});

export const signups = counter('capibara6_business_signups_total', {
  help: 'Users who signed up, by the tier that they began in.',
  unit: 'users',
  labels: { user_tier: userTier },
});

export const sessions = counter('capibara6_business_sessions_total', {
  help: 'Sessions that ended, by whether the user got what they came for.',
  unit: 'sessions',
  labels: { user_tier: userTier, outcome: oneOf('resolved', 'abandoned') },
});

export const revenue = counter('capibara6_business_revenue_usd_total', {
  help: 'Revenue booked.',
  labels: { user_tier: userTier },
});
