import type { Diagnostic } from '../core/index.js';

/**
 * Blackens what stands in place of a secret's reference, in every line that is shown: reports end up in the logs of CI
 * services, which more people read than the repository.
 */
export function hideSecrets(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const secrets = [...new Set(diagnostics.flatMap(secretOf))];
  if (secrets.length === 0) return diagnostics;
  const hide = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '*'.repeat(secret.length)), text);
  return diagnostics.map(diagnostic =>
    diagnostic.source === undefined
      ? diagnostic
      : { ...diagnostic, source: { ...diagnostic.source, text: hide(diagnostic.source.text) } },
  );
}

/** The text in quotes that is meant. The name of a variable is no secret. */
function secretOf({ secret, source }: Diagnostic): readonly string[] {
  if (!secret || source === undefined) return [];
  const meant = source.text.slice(source.span.start, source.span.end);
  return /^['"`]/.test(meant) ? [meant] : [];
}
