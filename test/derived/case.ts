import type { System } from 'atalaya';
import type { PrometheusVersion } from '../engines/index.js';

/** What happened to some series, and what must come of it. */
export interface Case {
  readonly name: string;
  /** By selector, `load{instance="a"}`; one sample a minute. */
  readonly series: Readonly<Record<string, string>>;
  /** Alerts that fire at a minute, with how many series. Any alert of the system that is not named fires for none. */
  readonly at?: Readonly<Record<number, Readonly<Record<string, number>>>>;
  /** Alerts that never fired until a minute. */
  readonly silent?: number;
  /** The value of an expression at a minute. */
  readonly values?: readonly {
    readonly minute: number;
    readonly expr: string;
    readonly is: number | 'nothing';
  }[];
}

/** One construct: systems that use it, and what they must do. */
export interface Construct {
  readonly name: string;
  readonly system: (version: PrometheusVersion) => System;
  /** How often the series are sampled and the rules evaluated. Default 1m. */
  readonly interval?: string;
  readonly versions?: readonly PrometheusVersion[];
  /** Flags of promtool. */
  readonly flags?: (version: PrometheusVersion) => readonly string[];
  readonly cases: readonly Case[];
}
