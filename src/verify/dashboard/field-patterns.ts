import { type Diagnostic, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import { fieldOptions } from './field-options.js';
import type { DashboardView } from './view.js';

/** Overrides by regular expression: the browser's, with or without slashes. One that does not parse is skipped. */
export function fieldPatterns({ document, panels }: DashboardView): readonly Diagnostic[] {
  return panels.flatMap(panel =>
    fieldOptions(panel).flatMap(({ matcher, pointer }) => {
      const pattern = matcher?.id === 'byRegexp' ? text(matcher.options) : undefined;
      const reason = pattern === undefined ? undefined : fault(pattern);
      if (pattern === undefined || reason === undefined) return [];
      const place = placeOf(document, [...pointer, 'matcher', 'options']);
      return [report('verify/field-pattern', { panel: panel.name, pattern, reason }, place)];
    }),
  );
}

function fault(pattern: string): string | undefined {
  const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern) ?? [undefined, pattern, ''];
  try {
    new RegExp(body ?? '', flags);
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^Invalid regular expression: /, '')
      : String(error);
  }
}
