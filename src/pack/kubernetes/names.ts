import type { DocumentId } from '../../core/index.js';
import { dnsLabel, dnsName } from '../shared/dns-name.js';
import { among } from '../shared/layout.js';
import type { Options } from './options.js';

/** The name of an object that a document comes to: `shop.alerts`, `production.shop.alerts`. */
export function objectName(id: DocumentId, ...parts: readonly string[]): string {
  return dnsName(id.environment, ...among(id), ...parts);
}

/** Where its file is below a folder of objects of its kind, without its ending. */
export function objectPath(id: DocumentId, folder: string, ...parts: readonly string[]): string {
  return [folder, ...among(id).map(dnsLabel), dnsName(...parts)].join('/');
}

/** The operator's Alertmanager `<name>` reads the Secret `alertmanager-<name>`. */
export function alertmanagerName(environment: string, { alertmanager }: Options): string {
  return `alertmanager-${alertmanager ?? dnsLabel(environment)}`;
}

/** The Secret that `spec.secrets` of the Alertmanager names. */
export function secretsName(environment: string, { secrets }: Options): string {
  return secrets ?? `alertmanager-${dnsLabel(environment)}-secrets`;
}
