import type { LogicalPath } from '../../core/index.js';
import { certainty, type KnownLabels, type RouteMatcher } from '../../notify/index.js';

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
  readonly origin: LogicalPath;
}

/** True for a label that it surely carries. */
export function isCarried({ values, carries }: RoutedAlert, label: string): boolean {
  const value = values[label];
  return value === undefined ? carries.includes(label) : value !== '';
}

/** The same as those ask for it who follow an alert through the tree. */
export function knownLabels({ values, carries, open, satisfies }: RoutedAlert): KnownLabels {
  const presence = (label: string) => (carries.includes(label) ? 'surely' : open ? 'possibly' : 'never');
  return { values, presence, satisfies };
}

/** True if some series of it has all that the matchers ask for. */
export function canHave(matchers: readonly RouteMatcher[], alert: RoutedAlert): boolean {
  return certainty(matchers, knownLabels(alert)) !== 'never';
}

/** True if all series of it have. */
export function surelyHas(matchers: readonly RouteMatcher[], alert: RoutedAlert): boolean {
  return certainty(matchers, knownLabels(alert)) === 'surely';
}
