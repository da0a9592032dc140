import { text } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { withOverride } from './example.js';

interface Facts {
  readonly panel: string;
  readonly pattern: string;
  readonly reason: string;
}

const matched = (options: string) => withOverride({ id: 'byRegexp', options }, { id: 'unit', value: 's' });

/** Overrides by regular expression: the browser's, with or without slashes. One that does not parse is skipped. */
export const fieldPattern = rule({
  code: 'dashboard/field-pattern',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, pattern, reason }: Facts) =>
    `${panel}: the field pattern "${pattern}" is not a valid regular expression: ${reason}`,
  wrong: matched('/up(/'),
  right: matched('/up.*/i'),
  check: ({ dashboard: { fields, placeOf } }) =>
    fields().flatMap(({ panel, options }) =>
      options.flatMap(({ matcher, pointer }) => {
        const pattern = matcher?.id === 'byRegexp' ? text(matcher.options) : undefined;
        const reason = pattern === undefined ? undefined : fault(pattern);
        if (pattern === undefined || reason === undefined) return [];
        const place = placeOf([...pointer, 'matcher', 'options']);
        return [{ facts: { panel: panel.name, pattern, reason }, place }];
      }),
    ),
});

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
