import * as z from 'zod';
import { SECRET } from '../schema.js';

/** Hosts whose webhook addresses are secrets by nature: who knows one can post. */
const SECRET_BY_NATURE =
  /(^|\.)(hooks\.slack\.com|discord(app)?\.com|webhook\.office\.com|logic\.azure\.com|api\.telegram\.org)$/;

/** False for an address that lets in whoever knows it: with a user, a password or a query, or a webhook. True for other text. */
export function isPublicAddress(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text)) return true;
  const { username, password, search, hostname } = new URL(text);
  return `${username}${password}${search}` === '' && !SECRET_BY_NATURE.test(hostname);
}

/**
 * An address that may stand in the repository. Alertmanager 0.31 and later expand some addresses as templates, so it
 * may hold none. `instead` is the option for one that is a secret.
 */
export function publicAddress(instead?: string) {
  const problem =
    instead === undefined
      ? 'contains a user, a password or a query, which anybody could read: remove them'
      : `an address that contains a secret must be a reference: ${instead}: secretFile(…)`;
  return z
    .string({
      error: ({ input }) => (isReference(input) && instead ? `a secret belongs in ${instead}` : undefined),
    })
    .refine(isAddress, { error: 'must be an address such as http://host:port/path', abort: true })
    .refine(isPublicAddress, problem)
    .meta(SECRET);
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'secretFile';
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^\s{}]+$/.test(text);
}
