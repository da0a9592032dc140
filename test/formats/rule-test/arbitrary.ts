import fc from 'fast-check';
import {
  COUNTER_RESET_HINTS,
  type NativeHistogram,
  type RuleTestFile,
  type SeriesItem,
  type SeriesNotation,
} from '../../../src/formats/rule-test/index.js';

export interface NotationOptions {
  /** NaN is equal to nothing. */
  readonly noNaN?: boolean;
  readonly histograms?: boolean;
}

const times = fc.option(fc.nat(5), { nil: undefined });

const histogram: fc.Arbitrary<NativeHistogram> = fc
  .record(
    {
      schema: fc.integer({ min: -4, max: 8 }),
      sum: fc.double(),
      count: fc.double({ min: 0 }),
      z_bucket: fc.double({ min: 0, noNaN: true }),
      z_bucket_w: fc.double({ min: 0, noNaN: true }),
      custom_values: fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 3 }),
      buckets: fc.array(fc.double({ min: 0, noNaN: true }), { minLength: 1, maxLength: 3 }),
      offset: fc.integer({ min: -9, max: 9 }),
      n_buckets: fc.array(fc.double({ min: 0, noNaN: true }), { minLength: 1, maxLength: 3 }),
      n_offset: fc.integer({ min: -9, max: 9 }),
      counter_reset_hint: fc.constantFrom(...COUNTER_RESET_HINTS),
    },
    { requiredKeys: [] },
  )
  .map(value => ({ ...value }));

export function notations({
  noNaN = false,
  histograms = true,
}: NotationOptions): fc.Arbitrary<SeriesNotation> {
  const number = fc
    .record({
      start: fc.oneof(fc.double({ noNaN }), fc.integer({ min: -9, max: 9 })),
      step: fc.option(
        fc
          .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -9, max: 9 }))
          .filter(step => step !== 0),
        { nil: undefined },
      ),
      times,
    })
    // A step is taken so many times.
    .map(
      (item): SeriesItem =>
        clean({ kind: 'number', ...item, ...(item.step !== undefined && { times: item.times ?? 1 }) }),
    );
  const withHistogram = fc
    .record({
      start: histogram,
      step: fc.option(fc.record({ sign: fc.constantFrom('+' as const, '-' as const), histogram }), {
        nil: undefined,
      }),
      times,
    })
    .map(
      (item): SeriesItem =>
        clean({ kind: 'histogram', ...item, ...(item.step !== undefined && { times: item.times ?? 1 }) }),
    );
  const missing = times.map((times): SeriesItem => clean({ kind: 'missing', times }));
  const stale = fc.constant<SeriesItem>({ kind: 'stale' });
  return fc.array(fc.oneof(number, missing, stale, ...(histograms ? [withHistogram] : [])), { maxLength: 5 });
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 10 }),
  fc.constantFrom('on', '0.90', '~', '', 'a: b', "it's", 'a\nb', '# x', '{{ $value }}', '__proto__', '<<'),
);
const words = text.filter(each => each !== '');
const duration = fc.nat(500).map(count => `${count}s`);
// The printer does not quote a key that is <<, which no label can be called.
const labels = fc.dictionary(
  words.filter(name => name !== '<<'),
  text,
  { maxKeys: 3 },
);
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const partly = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true });

const files = partly({
  rule_files: some(text),
  evaluation_interval: duration,
  fuzzy_compare: fc.boolean(),
  group_eval_order: some(text),
  tests: some(
    partly({
      name: text,
      interval: duration,
      start_timestamp: fc.constantFrom('1609459200', '2021-01-01T00:00:00Z'),
      external_labels: labels,
      external_url: text,
      input_series: some(fc.record({ series: text, values: text }, { noNullPrototype: true })),
      alert_rule_test: some(
        fc.record(
          {
            eval_time: duration,
            alertname: words,
            exp_alerts: some(partly({ exp_labels: labels, exp_annotations: labels })),
          },
          { noNullPrototype: true },
        ),
      ),
      promql_expr_test: some(
        fc.record(
          {
            expr: words,
            eval_time: duration,
            exp_samples: some(partly({ labels: text, value: fc.double({ noNaN: true }), histogram: text })),
          },
          { noNullPrototype: true },
        ),
      ),
    }),
  ),
});

/** Any file, with fields that promtool does not have. */
export const ruleTestFiles = fc
  .tuple(
    files,
    fc.dictionary(fc.stringMatching(/^x_[a-z]{1,5}$/), fc.oneof(text, fc.nat(), labels), { maxKeys: 2 }),
  )
  .map(([file, more]) => ({ ...file, ...more }) as RuleTestFile);

function clean<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
