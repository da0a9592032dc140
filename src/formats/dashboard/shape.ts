interface Panel {
  readonly id?: number | undefined;
  readonly panels?: readonly Panel[] | undefined;
}

/** A dashboard as file provisioning reads it: classic JSON, schema version 42. */
export interface Dashboard {
  readonly title?: string | undefined;
  readonly panels?: readonly Panel[] | undefined;
}
