import type { AlertmanagerGlobal } from '../../formats/alertmanager/index.js';
import type { AlertmanagerSettings, Paths } from '../../model/index.js';
import { secretPath } from './secret-path.js';

/** The mail server; undefined without one. */
export function globalSettings({ smtp }: AlertmanagerSettings, paths: Paths): AlertmanagerGlobal | undefined {
  if (smtp === undefined) return undefined;
  return {
    smtp_smarthost: smtp.smarthost,
    smtp_from: smtp.from,
    ...(smtp.username === undefined ? {} : { smtp_auth_username: smtp.username }),
    ...(smtp.password === undefined ? {} : { smtp_auth_password_file: secretPath(paths, smtp.password) }),
    smtp_require_tls: smtp.requireTls,
  };
}
