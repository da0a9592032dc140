import type { IntegrationField, ReceiverConfig } from '../../formats/alertmanager/index.js';
import type { Paths, ReceiverKind, ReceiverOptions } from '../../model/index.js';
import type { TemplateFile } from './templates/template-file.js';

/** One entry of such a list. */
export type IntegrationConfig<F extends IntegrationField> = NonNullable<ReceiverConfig[F]>[number];

/** How Alertmanager is told of one kind of receiver. */
export interface Integration<K extends ReceiverKind, F extends IntegrationField = IntegrationField> {
  readonly field: F;
  readonly config: (options: ReceiverOptions<K>, paths: Paths) => IntegrationConfig<F>;
  /** The templates that its configuration names; none for a kind with a format of its own. */
  readonly templates?: TemplateFile | undefined;
}
