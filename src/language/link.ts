import type { Defined } from './definition.js';

/** A way out of a dashboard or a panel. */
export type Link =
  | { readonly type: 'dashboardLink'; readonly dashboard: string; readonly title?: string }
  | { readonly type: 'urlLink'; readonly title: string; readonly url: string };

/** To a dashboard of the same system (its handle, or its key where modules would need each other), or to an address. */
export function link(to: Defined<'dashboard'> | string, title?: string): Link {
  if (typeof to === 'string' && /^https?:/.test(to)) return { type: 'urlLink', title: title ?? to, url: to };
  const dashboard = typeof to === 'string' ? to : to.definition.name;
  return { type: 'dashboardLink', dashboard, ...(title === undefined ? {} : { title }) };
}
