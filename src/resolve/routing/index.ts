export { type RoutingParts, routing } from './routing.js';
