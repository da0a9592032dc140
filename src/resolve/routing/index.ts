export { is } from './matchers.js';
export { type RoutedSystem, routedSystem } from './routed-system.js';
export { type RoutingParts, routing } from './routing.js';
export { commonLabels, factsOf, isConstant, sharedLabels } from './shared-labels.js';
