import { text } from '../../../core/index.js';
import { excerptOf } from '../../placed.js';
import { rule } from '../../rule.js';
import { queried } from './example.js';

interface Facts {
  readonly panel: string;
  readonly legend: string;
  readonly written: string;
  readonly right: string;
}

/** `{job}`, `[[job]]`, `{{.job}}`: all print as they stand. Grafana's variables begin with a dollar. */
const MISTAKES = /(?<![{$])\{\s*(\w+)\s*\}(?!\})|\[\[(\w+)\]\]|\{\{\s*\.(\w+)\s*\}\}/;

export const legendFormat = rule({
  code: 'dashboard/legend-format',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, legend, written }: Facts) =>
    `${panel}: the legend "${legend}" prints ${written} literally`,
  help: ({ right }) => `write ${right} for the value of the label`,
  wrong: queried({ legendFormat: 'on {job}' }),
  right: queried({ legendFormat: 'on {{job}}' }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name: panel, queries }) =>
      queries.flatMap(({ json, pointer }) => {
        const legend = text(json.legendFormat) ?? '';
        const [written, ...names] = MISTAKES.exec(legend) ?? [];
        if (written === undefined) return [];
        const label = names.find(name => name !== undefined);
        const place = placeOf([...pointer, 'legendFormat'], excerptOf(legend, written));
        return [{ facts: { panel, legend, written, right: `{{${label}}}` }, place }];
      }),
    ),
});
