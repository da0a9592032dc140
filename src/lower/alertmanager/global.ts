import type { AlertmanagerGlobal } from '../../formats/alertmanager/index.js';
import type { AlertmanagerSettings } from '../../model/index.js';
import { secretPath } from './secret-path.js';

/** The mail server; undefined without one. */
export function globalSettings(settings: AlertmanagerSettings): AlertmanagerGlobal | undefined {
  const { smtp } = settings;
  if (smtp === undefined) return undefined;
  return {
    smtp_smarthost: smtp.smarthost,
    smtp_from: smtp.from,
    ...(smtp.username === undefined ? {} : { smtp_auth_username: smtp.username }),
    ...(smtp.password === undefined ? {} : { smtp_auth_password_file: secretPath(settings, smtp.password) }),
    smtp_require_tls: smtp.requireTls,
  };
}
