import * as z from 'zod';
import { paths } from '../files/paths.js';
import type { Form } from '../form.js';
import { laidOut } from '../shared/laid-out.js';
import { LAYOUT } from './layout.js';

const options = z.strictObject({});

/** Rules and dashboards as the mixins of other projects are rendered, for those who collect them. https://monitoring.mixins.dev */
export const mixin: Form<z.infer<typeof options>> = {
  options,
  without: ['alertmanager', 'prometheus', 'provisioning', 'stack'],
  paths,
  pack: documents => ({ artifacts: laidOut(documents, LAYOUT), diagnostics: [] }),
};
