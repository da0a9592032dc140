export { tooNew } from '../shared/since.js';
export { isLiteral, TEMPLATED_ADDRESS_SINCE } from './literal-fields.js';
export { printAlertmanager } from './print.js';
export type {
  AlertmanagerConfig,
  AlertmanagerGlobal,
  InhibitRule,
  NamedTimeInterval,
  ReceiverConfig,
  RootRoute,
  Route,
} from './shape.js';
export { alertmanagerSince, type IntegrationField } from './since.js';
