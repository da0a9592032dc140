import { problem } from '../../core/index.js';

/** What is wrong with a file as text. */
export const textWords = {
  'verify/json-syntax': problem<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `${file} is not valid JSON: ${reason}`,
  }),
  'verify/json-round-trip': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} does not read back as what was written`,
    help: () => 'a key occurs twice, or readers understand the text differently',
  }),
  'verify/yaml-syntax': problem<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `${file} is not valid YAML: ${reason}`,
  }),
  'verify/yaml-round-trip': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} does not read back as what was written`,
    help: () => 'not every reader understands this text in the same way',
  }),
  'verify/yaml-anchor': problem<{ file: string; anchor: string }>({
    severity: 'error',
    message: ({ file, anchor }) => `${file} uses the YAML anchor or alias "${anchor}"`,
    help: () => 'write the value out in each place, so that a review shows what changes',
  }),
  'verify/control-character': problem<{ file: string; code: string }>({
    severity: 'error',
    message: ({ file, code }) => `${file} contains the control character ${code}`,
    help: () =>
      'remove it from the text that it came from: readers of YAML and JSON change it, or reject the file',
  }),
  'verify/too-large': problem<{ file: string; bytes: number; limit: number }>({
    // This concerns only those who mount it from a ConfigMap; the programs themselves read files of any size.
    severity: 'warning',
    message: ({ file, bytes, limit }) => `${file} has ${bytes} bytes, but a ConfigMap can hold only ${limit}`,
    help: () => 'split the dashboard or the system in two, or mount the file in another way',
  }),
  'verify/schema': problem<{ file: string; at: string; fault: string; hint: string | undefined }>({
    severity: 'error',
    message: ({ at, fault }) => `${at}: ${fault}`,
    help: ({ hint }) => hint,
  }),
  // What the program would accept, but our own files never contain.
  'verify/policy': problem<{ file: string; at: string; fault: string; hint: string | undefined }>({
    severity: 'error',
    message: ({ at, fault }) => `${at}: ${fault}`,
    help: ({ hint }) => hint,
  }),
};
