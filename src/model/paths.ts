/**
 * Where programs find what they are told to read. A form decides it, since the form brings it there: a document names a path that it
 * was given, and none that it knows.
 */
export interface Paths {
  /** What `prometheus.yml` names its rule files by; nothing where Prometheus is not told of rules there. */
  readonly rules: readonly string[];
  /** What `alertmanager.yml` names its templates by, of which these are the names. */
  readonly templates: (names: readonly string[]) => readonly string[];
  /** Where Alertmanager reads a secret when it sends. */
  readonly secret: (name: string) => string;
  /** The folder that Grafana loads a system's dashboards from. */
  readonly dashboards: (system: string) => string;
  /** What a stack mounts from beside its own folder; undefined where no stack can start from what is written. */
  readonly beside?: StackMounts | undefined;
}

/** Folders of the files of each program, as the stack's own folder names them. */
export interface StackMounts {
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly provisioning: string;
  /** Of one system. */
  readonly dashboards: (system: string) => string;
}
