export { is } from './matchers.js';
export { type RoutingParts, routing } from './routing.js';
export { commonLabels, isConstant, type Labelled, sharedLabels } from './shared-labels.js';
