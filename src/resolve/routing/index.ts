export { is } from './matchers.js';
export { type RoutingParts, routing } from './routing.js';
export { isConstant, type Labelled, sharedLabels } from './shared-labels.js';
