/** Everything that an environment can come to, by name. */
export const OUTPUTS = [
  'alertmanager',
  'dashboards',
  'instrumentation',
  'pages',
  'prometheus',
  'provisioning',
  'rules',
  'stack',
] as const;

export type OutputName = (typeof OUTPUTS)[number];
