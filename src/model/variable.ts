/** What a person can choose at the top of a dashboard. */
export type Variable =
  /** The data source that every query uses; there is one for each type that the panels need. */
  | {
      readonly kind: 'datasource';
      readonly name: string;
      readonly label: string;
      readonly type: string;
      readonly uid: string;
      /** What people see it called. */
      readonly title: string;
    }
  /** The values of a label. */
  | {
      readonly kind: 'labelValues';
      readonly name: string;
      readonly label: string;
      readonly description: string;
      /** The series whose label values are listed, printed: `capibara6_api_requests_total{method="GET"}`. */
      readonly series: string;
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
