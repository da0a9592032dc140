/** The Alertmanager that is going to read a configuration. */
export interface AlertmanagerRelease {
  readonly version: string;
  /** Lists of integrations that its build leaves out, though its version has them: `jira_configs`. */
  readonly lacks: readonly string[];
}
