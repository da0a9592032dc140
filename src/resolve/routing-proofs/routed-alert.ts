import type { RouteMatcher } from '../../model/index.js';

/** An alert as the routing tree sees it: one step of it, with what is known of its labels. */
export interface RoutedAlert {
  readonly name: string;
  /** Labels whose value is known; an empty value is a label that it does not carry. */
  readonly values: Readonly<Record<string, string>>;
  /** Labels that it surely carries, whatever their values. */
  readonly carries: readonly string[];
  /** Matchers that it is known by, and therefore satisfies. */
  readonly satisfies?: readonly RouteMatcher[] | undefined;
  /** True if it may carry others. */
  readonly open: boolean;
  /** True for what no rule of ours fires yet, but a policy serves: it keeps routes from being called dead. */
  readonly expected: boolean;
  readonly origin: string;
}

/** True for a label that it surely carries. */
export function isCarried({ values, carries }: RoutedAlert, label: string): boolean {
  const value = values[label];
  return value === undefined ? carries.includes(label) : value !== '';
}
