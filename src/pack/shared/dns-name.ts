import { kebab, stableId } from '../../core/index.js';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
/** What every part of a name in a cluster may have at most. */
const MOST = 63;

/**
 * A text as a part of a name in a cluster (DNS-1123): as it is, if it can be; otherwise what can be kept of it, and a hash of it that
 * tells it from others of which the same is left.
 */
export function dnsLabel(text: string): string {
  if (LABEL.test(text) && text.length <= MOST) return text;
  const hash = stableId(text).toString(36);
  const kept = kebab(text)
    .slice(0, MOST - hash.length - 1)
    .replace(/-+$/, '');
  return kept === '' ? hash : `${kept}-${hash}`;
}

/** `shop.alerts`: no part has a dot, so that different parts make different names. */
export function dnsName(...parts: readonly string[]): string {
  return parts.map(dnsLabel).join('.');
}
