import { problem } from '../../core/index.js';

/** What promtool and amtool report. */
export const toolWords = {
  'verify/promtool': problem<{ message: string }>({
    severity: 'error',
    message: ({ message }) => `promtool: ${message}`,
  }),
  'verify/amtool': problem<{ message: string }>({
    severity: 'error',
    message: ({ message }) => `amtool: ${message}`,
  }),
  'verify/tool-failed': problem<{ tool: string; why: string; remedy?: string | undefined }>({
    severity: 'error',
    message: ({ tool, why }) => `${tool} did not check the files: it ${why}`,
    help: ({ tool, remedy }) => `${remedy ?? `try \`${tool} --version\``}, or go without it: --verify off`,
  }),
  'verify/tool-missing': problem<{ tool: string }>({
    severity: 'error',
    message: ({ tool }) => `${tool} is not on the PATH, but verification requires it`,
    help: () => 'install it, or use --verify auto to check with the tools that are there',
  }),
};
