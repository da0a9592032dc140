import * as z from 'zod';
import type { Form } from '../form.js';
import { laidOut } from '../shared/laid-out.js';
import { LAYOUT } from './layout.js';
import { paths } from './paths.js';

const options = z.strictObject({});

/** The files that stock Prometheus, Alertmanager and Grafana read from their disks: one for each document. */
export const files: Form<z.infer<typeof options>> = {
  options,
  without: [],
  paths,
  pack: documents => ({ artifacts: laidOut(documents, LAYOUT), diagnostics: [] }),
};
