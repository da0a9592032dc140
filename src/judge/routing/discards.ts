/** Names that say that alerts are dropped on purpose. */
export const DISCARDS: readonly string[] = ['null', 'blackhole', 'discard', 'devnull'];

/** Only the last part of a name counts: `shop/null`. */
export function isDiscard(receiver: string): boolean {
  return DISCARDS.includes(receiver.split('/').at(-1) ?? '');
}
