import type { Renderer } from './renderer.js';

export const logs: Renderer<'logs'> = ({ options }) => ({
  type: 'logs',
  options: {
    showTime: options.time,
    showLabels: options.labels,
    showCommonLabels: false,
    wrapLogMessage: options.wrap,
    prettifyLogMessage: options.prettify,
    sortOrder: options.order === 'newest' ? 'Descending' : 'Ascending',
    dedupStrategy: options.dedupe,
    enableLogDetails: true,
    showLogContextToggle: true,
  },
});
