import * as z from 'zod';
import type { Defined } from './definition.js';
import type { Described } from './described.js';
import { title, url } from './parts.js';

/** A way out of a dashboard or a panel. */
export type Link =
  | { readonly type: 'dashboardLink'; readonly dashboard: string; readonly title?: string }
  | { readonly type: 'urlLink'; readonly title: string; readonly url: string };

/** What `link` hands on. */
export const linkSchema = z.union(
  [
    z.strictObject({ type: z.literal('dashboardLink'), title: z.string().optional(), dashboard: z.string() }),
    z.strictObject({ type: z.literal('urlLink'), title, url }),
  ],
  { error: "must be link(dashboard) or link('title', 'https://…')" },
);

export type LinkOptions = z.output<typeof linkSchema>;

/** To a dashboard of the same system (its handle, or its key where modules would need each other), or to an address. */
export function link(to: Defined<'dashboard'> | string, title?: string): Link {
  if (typeof to === 'string' && /^https?:/.test(to)) return { type: 'urlLink', title: title ?? to, url: to };
  const dashboard =
    typeof to === 'string' ? to : ((to as Partial<Defined> | undefined)?.definition?.name ?? '');
  return { type: 'dashboardLink', dashboard, ...(title === undefined ? {} : { title }) };
}

/** `link`, as data. */
export const describedLink: Described = {
  name: 'link',
  call: link,
  parameters: ['dashboard', 'title'],
  schemas: [],
  argumentsOf: ({ type, dashboard, url: address, title: words }) => {
    if (type === 'urlLink') return [address, words];
    return type === 'dashboardLink' ? [dashboard, ...(words === undefined ? [] : [words])] : undefined;
  },
  example: `link('api-performance', 'How fast it answers')`,
};
