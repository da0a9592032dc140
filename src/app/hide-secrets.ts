import type { Diagnostic, Related } from '../core/index.js';
import { blackened, blackenedCode, isPlaceholder, withoutLiterals } from '../secrets/index.js';

/**
 * Blackens in everything that a report says what is a secret, or could be one: what stands in place of a secret's reference,
 * wherever else it is repeated, and what looks like a secret by itself. Reports end up in the logs of CI services, which more
 * people read than the repository.
 */
export function hideSecrets(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = [...new Set(diagnostics.flatMap(({ secrets = [] }) => secrets))]
    .filter(secret => secret.length >= 4 && !isPlaceholder(secret))
    // A longer one may have a shorter one in it.
    .sort((a, b) => b.length - a.length);
  const hide = (text: string) =>
    known.reduce((shown, secret) => shown.replaceAll(secret, '*'.repeat(secret.length)), text);
  return diagnostics.map(diagnostic => ({
    ...hidden(diagnostic, hide),
    ...(diagnostic.help !== undefined && { help: blackened(hide(diagnostic.help)) }),
    ...(diagnostic.related && { related: diagnostic.related.map(related => hidden(related, hide)) }),
  }));
}

/** A problem, or a place that takes part in one, as it may be shown. */
function hidden<T extends Diagnostic | Related>(item: T, hide: (text: string) => string): T {
  const { message, path, source, secrets, word, ...rest } = item;
  // A word is what is meant by itself; else it is all that the option is set to.
  const isExpression = secrets !== undefined && word === undefined;
  const excerpt = 'excerpt' in item ? item.excerpt : undefined;
  return {
    ...(rest as T),
    message: blackened(hide(message)),
    path: path.map(part => blackened(hide(part))),
    ...(source && { source: { ...source, text: hiddenLine(source, isExpression, hide) } }),
    ...(excerpt && { excerpt: { ...excerpt, text: blackened(hide(excerpt.text)) } }),
  };
}

/** A line of a person's file. What is meant may be one text, or an expression of several. */
function hiddenLine(
  { text, span }: NonNullable<Diagnostic['source']>,
  isExpression: boolean,
  hide: (text: string) => string,
): string {
  const shown = blackenedCode(hide(text));
  return isExpression ? withoutLiterals(shown, text, span.start) : shown;
}
