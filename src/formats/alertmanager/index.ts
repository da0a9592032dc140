import type * as z from 'zod';
import type { Plain } from '../shared/plain.js';
import type { receiver } from './receiver.js';
import type { alertmanagerConfig } from './shape.js';

export { tooNew } from '../shared/since.js';
export { isLiteral, TEMPLATED_ADDRESS_SINCE } from './literal-fields.js';
export { alertmanagerSince, type IntegrationField } from './since.js';

export type AlertmanagerConfig = Plain<z.infer<typeof alertmanagerConfig>>;
export type AlertmanagerGlobal = NonNullable<AlertmanagerConfig['global']>;
/** The root of the routing tree. */
export type RootRoute = AlertmanagerConfig['route'];
/** A route below the root. */
export type Route = NonNullable<RootRoute['routes']>[number];
export type InhibitRule = NonNullable<AlertmanagerConfig['inhibit_rules']>[number];
export type NamedTimeInterval = NonNullable<AlertmanagerConfig['time_intervals']>[number];
/** A receiver with its integrations: `slack_configs`, `email_configs`, … */
export type ReceiverConfig = Plain<z.infer<typeof receiver>>;
