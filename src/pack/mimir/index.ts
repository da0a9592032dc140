import { groupBy } from '../../core/index.js';
import { LAYOUT } from '../files/layout.js';
import type { Form } from '../form.js';
import { documentsOf } from '../shared/documents-of.js';
import { laidOut } from '../shared/laid-out.js';
import { mimirAlertmanager, readsFiles } from './alertmanager.js';
import { type Options, options } from './options.js';
import { paths } from './paths.js';
import { mimirRules, overLimits } from './rules.js';

/** What Mimir is sent, and Cortex too; the rest is files as ever, for the Prometheus that writes to it and the Grafana that asks it. */
export const mimir: Form<Options> = {
  options,
  without: ['stack'],
  paths,
  pack: (documents, options) => {
    const rules = documentsOf(documents, 'rule-file');
    const configs = documentsOf(documents, 'alertmanager');
    const templates = documentsOf(documents, 'template');
    const { alertmanager: _, template: __, 'rule-file': ___, ...layout } = LAYOUT;
    return {
      artifacts: [
        ...rules.map(mimirRules),
        ...configs.map(config =>
          mimirAlertmanager(
            config,
            templates.filter(({ id }) => id.environment === config.id.environment),
          ),
        ),
        ...laidOut(documents, layout),
      ],
      diagnostics: [
        ...[...groupBy(rules, ({ id }) => id.environment)].flatMap(([environment, own]) =>
          overLimits(environment, own, options),
        ),
        ...configs.flatMap(readsFiles),
      ],
    };
  },
};
