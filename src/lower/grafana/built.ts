import type { Builder } from '@grafana/grafana-foundation-sdk/cog';

/** A finished part where the SDK asks for its builder. A literal says each field once, and its type is checked as well. */
export function built<T>(part: T): Builder<T> {
  return { build: () => part };
}
