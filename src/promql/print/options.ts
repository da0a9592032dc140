export interface PrintOptions {
  /** What stands for the usual window: a macro in a dashboard (default `$__rate_interval`), a duration in a rule. */
  readonly window?: string | undefined;
}

export const DEFAULT_WINDOW = '$__rate_interval';
