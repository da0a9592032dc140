export { type Policies, resolvePolicies } from './policies.js';
