import { text } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel, variable } from './example.js';

interface Facts {
  readonly panel: string;
  readonly name: string;
}

const repeated = (parts: object) =>
  dashboard({ templating: { list: [variable({ ...parts })] }, panels: [panel({ repeat: 'job' })] });

export const repeatSingle = rule({
  code: 'dashboard/repeat-single',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ panel, name }: Facts) => `${panel} repeats for "${name}", which has one value: it appears once`,
  help: () => 'let the variable have several values: multi: true',
  wrong: repeated({}),
  right: repeated({ multi: true }),
  check: ({ dashboard: { panels, variables, placeOf } }) =>
    panels.flatMap(({ name: panel, json, pointer }) => {
      const variable = variables.find(({ name }) => name === text(json.repeat));
      if (variable === undefined || variable.multi) return [];
      return [{ facts: { panel, name: variable.name }, place: placeOf([...pointer, 'repeat']) }];
    }),
});
