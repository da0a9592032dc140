import { didYouMean, problem } from '../../core/index.js';

type Reference = { readonly name: string; readonly from: string; readonly known: readonly string[] };

const unknown = (what: string, where: string) =>
  problem<Reference>({
    severity: 'error',
    message: ({ name, from }) => `${from} names the ${what} "${name}", which ${where}`,
    help: ({ name, known }) => didYouMean(name, known),
  });

const duplicate = (what: string) =>
  problem<{ name: string; file: string }>({
    severity: 'error',
    message: ({ name, file }) => `${file}: the ${what} "${name}" exists twice`,
  });

/** What is wrong between rule files, prometheus.yml and alertmanager.yml, and what the engines' tools say. */
export const alertingWords = {
  'verify/rules-not-loaded': problem<{ file: string; patterns: string }>({
    severity: 'error',
    message: ({ file }) => `no rule_files pattern of prometheus.yml matches ${file}`,
    help: ({ patterns }) => `it has ${patterns}`,
  }),
  'verify/rule-files-empty': problem<{ pattern: string }>({
    severity: 'error',
    message: ({ pattern }) =>
      `rule_files: "${pattern}" matches no file; Prometheus says nothing and loads nothing`,
  }),

  'verify/unknown-receiver': unknown('receiver', 'does not exist'),
  'verify/unused-receiver': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `no route leads to the receiver "${name}"`,
    help: () => 'route to it, or remove it',
  }),
  'verify/empty-receiver': problem<{ name: string; discard: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `the receiver "${name}" sends to nobody`,
    help: ({ discard }) =>
      `give it an integration; to drop alerts on purpose, call it one of ${discard.join(', ')}`,
  }),
  'verify/duplicate-receiver': duplicate('receiver'),
  'verify/unknown-time-interval': unknown('time interval', 'does not exist'),
  'verify/unused-time-interval': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `no route uses the time interval "${name}"`,
  }),
  'verify/unknown-template': unknown('template', 'no loaded file defines'),
  'verify/template-not-loaded': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `no templates pattern of alertmanager.yml matches ${file}`,
  }),

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
    message: ({ tool, why }) => `${tool} says nothing of the files: it ${why}`,
    help: ({ tool, remedy }) => `${remedy ?? `try \`${tool} --version\``}, or go without it: --verify off`,
  }),
  'verify/tool-missing': problem<{ tool: string }>({
    severity: 'error',
    message: ({ tool }) => `${tool} is not on the PATH, and verification requires it`,
    help: () => 'install it, or use --verify auto to check with what is there',
  }),
};
