import type { LogicalPath } from '../core/index.js';
import type { SecretFile } from './prometheus.js';

/** A way of probing that the blackbox exporter knows by name. `blackbox.yml` is made of these. */
export interface ProbeModule {
  readonly name: string;
  readonly timeoutMs: number;
  readonly prober: Prober;
  readonly origin: LogicalPath;
}

export type Prober =
  | {
      readonly type: 'http';
      readonly method: string;
      /** Empty for any 2xx. */
      readonly validStatusCodes: readonly number[];
      /** Patterns of which each must be found in the body. */
      readonly bodyPatterns: readonly string[];
      readonly headers: Readonly<Record<string, string | SecretFile>>;
      readonly token?: SecretFile | undefined;
      readonly basicAuth?: { readonly username: string; readonly password: SecretFile } | undefined;
      readonly failIfNotSsl: boolean;
    }
  | { readonly type: 'tcp'; readonly tls: boolean }
  | { readonly type: 'icmp' }
  | { readonly type: 'dns'; readonly queryName: string; readonly queryType: string };
