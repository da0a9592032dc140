import { problem } from '../../core/index.js';

/** What is wrong with a file as text. */
export const textWords = {
  'verify/json-syntax': problem<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `${file} is not JSON: ${reason}`,
  }),
  'verify/json-round-trip': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} prints differently after it was read`,
    help: () => 'a key stands twice, or the text was not made by the JSON printer',
  }),
  'verify/yaml-syntax': problem<{ file: string; reason: string }>({
    severity: 'error',
    message: ({ file, reason }) => `${file} is not YAML: ${reason}`,
  }),
  'verify/yaml-round-trip': problem<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `${file} prints differently after it was read`,
    help: () => 'the text was not made by the YAML printer, and not every reader takes it the same way',
  }),
  'verify/yaml-anchor': problem<{ file: string; anchor: string }>({
    severity: 'error',
    message: ({ file, anchor }) => `${file} uses the YAML anchor or alias "${anchor}"`,
    help: () => 'write the value out at each place: a review then sees what changes',
  }),
  'verify/control-character': problem<{ file: string; code: string }>({
    severity: 'error',
    message: ({ file, code }) => `${file} contains the control character ${code}`,
    help: () => 'remove it from the text it came from: YAML and JSON readers change it or refuse the file',
  }),
  'verify/too-large': problem<{ file: string; bytes: number; limit: number }>({
    // Only who mounts it from a ConfigMap is concerned; the tools themselves read files of any size.
    severity: 'warning',
    message: ({ file, bytes, limit }) => `${file} has ${bytes} bytes; a ConfigMap holds ${limit}`,
    help: () => 'split the dashboard, or the system, in two, or mount the file in another way',
  }),
  'verify/schema': problem<{ file: string; at: string; fault: string; hint: string | undefined }>({
    severity: 'error',
    message: ({ at, fault }) => `${at}: ${fault}`,
    help: ({ hint }) => hint,
  }),
  // What the file's reader would take, and we do not write.
  'verify/policy': problem<{ file: string; at: string; fault: string; hint: string | undefined }>({
    severity: 'error',
    message: ({ at, fault }) => `${at}: ${fault}`,
    help: ({ hint }) => hint,
  }),
};
