import type { VectorSelector } from '../promql/index.js';

/** What a person can choose at the top of a dashboard. */
export type Variable =
  /** The values of a label. */
  | {
      readonly kind: 'labelValues';
      readonly name: string;
      readonly label: string;
      readonly description: string;
      /** The series whose label values are listed. */
      readonly series: VectorSelector;
      readonly labelName: string;
      readonly multi: boolean;
      readonly includeAll: boolean;
    }
  /** A fixed choice. */
  | {
      readonly kind: 'custom';
      readonly name: string;
      readonly label: string;
      readonly description: string;
      readonly values: readonly string[];
      readonly multi: boolean;
      readonly includeAll: boolean;
    }
  /** A length of time. */
  | {
      readonly kind: 'interval';
      readonly name: string;
      readonly label: string;
      readonly description: string;
      readonly values: readonly string[];
    };

/** A choice among the values of a label: it narrows every query whose series have that label. */
export type LabelValues = Extract<Variable, { readonly kind: 'labelValues' }>;
