import { LogsDedupStrategy, LogsSortOrder } from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/logs';
import type { Renderer } from './renderer.js';

const DEDUPLICATIONS = {
  none: LogsDedupStrategy.None,
  exact: LogsDedupStrategy.Exact,
  numbers: LogsDedupStrategy.Numbers,
  signature: LogsDedupStrategy.Signature,
} as const;

export const logs: Renderer<'logs'> = ({ options }) =>
  new PanelBuilder()
    .showTime(options.time)
    .showLabels(options.labels)
    .wrapLogMessage(options.wrap)
    .prettifyLogMessage(options.prettify)
    .sortOrder(options.order === 'newest' ? LogsSortOrder.Descending : LogsSortOrder.Ascending)
    .dedupStrategy(DEDUPLICATIONS[options.dedupe])
    .enableLogDetails(true)
    .showLogContextToggle(true);
