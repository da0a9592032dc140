import type { Diagnostic } from '../../core/index.js';
import { type AnomalyOptions, anomalySchema } from '../../language/index.js';
import { anomalySeries, SEASON_LABEL } from '../../model/index.js';
import { binary, call, convert, type Expr, series, without } from '../../promql/index.js';
import { report } from '../problems/problems.js';
import type { RecordingDraft } from '../recordings/recording-draft.js';
import { derivation } from './derivation.js';
import { known, ofPast, paceMs, sampled, tooShort } from './past.js';
import { recording } from './recording.js';
import { floored } from './spread.js';
import type { About, Expander } from './value.js';

/** Quartiles of a normal distribution lie so many standard deviations apart. */
const QUARTILES = 1.349;

/**
 * How many deviations a value lies from what its own past says is usual: center and spread are recorded at the pace of
 * their window, the score as often as everything.
 */
export const expandAnomaly: Expander<AnomalyOptions> = ({ options, ...about }) => {
  const names = anomalySeries(about.name, options.method);
  const unit = options.of.unit;
  const everyMs = paceMs(options.over);
  const { center, spread, recordings } = METHODS[options.method](about, options, names);
  return {
    mistakes: [...tooShort(about, 'over', options.over), ...wrongTolerance(about, options)],
    recordings: [
      sampled(about, options.of),
      ...recordings,
      recording(about, {
        series: names.center,
        expr: center,
        unit,
        everyMs,
        help: `What is usual for ${about.name}.`,
      }),
      recording(about, {
        series: names.spread,
        expr: floored(spread, series(names.center), tolerance(options)),
        unit,
        everyMs,
        help: `How far ${about.name} usually strays from what is usual: one deviation.`,
      }),
      recording(about, {
        series: names.score,
        expr: binary(binary(options.of.ast, '-', series(names.center)), '/', series(names.spread)),
        unit: 'deviations',
        help: `How many deviations ${about.name} is above what is usual.`,
      }),
    ],
  };
};

export const anomaly = derivation({
  schema: anomalySchema,
  sources: ({ of }) => [[['of'], of]],
  expand: expandAnomaly,
  // Each method has series of its own.
  variant: 'method',
});

/** What is usual, and how far values stray from it, not yet floored. */
interface Usual {
  readonly center: Expr;
  readonly spread: Expr;
  readonly recordings: readonly RecordingDraft[];
}

type Method = (about: About, options: AnomalyOptions, names: ReturnType<typeof anomalySeries>) => Usual;

const METHODS: Readonly<Record<AnomalyOptions['method'], Method>> = {
  zscore: (about, { over: ms, gap: offsetMs }) => {
    const window = { ms, offsetMs };
    return {
      center: known(about, ofPast(about, 'avg_over_time', window), window),
      spread: ofPast(about, 'stddev_over_time', window),
      recordings: [],
    };
  },
  // Median and quartiles: what a few wild values cannot move.
  iqr: (about, { over: ms, gap: offsetMs }) => {
    const window = { ms, offsetMs };
    const quantile = (phi: number) => ofPast(about, 'quantile_over_time', window, { before: [phi] });
    return {
      center: known(about, quantile(0.5), window),
      spread: binary(binary(quantile(0.75), '-', quantile(0.25)), '/', QUARTILES),
      recordings: [],
    };
  },
  // Around the same time of some periods before: one series each of mean and deviation, so that a missing one is missed
  // by nobody. Their variances within and between add up.
  seasonal: (about, options, { mean, deviation }) => {
    const seasons = Array.from({ length: options.seasons }, (_, index) => index + 1);
    const enough = Math.ceil(options.seasons / 2);
    const within = without('avg', binary(series(deviation), '^', 2), SEASON_LABEL);
    const between = binary(without('stddev', series(mean), SEASON_LABEL), '^', 2);
    return {
      center: binary(
        without('avg', series(mean), SEASON_LABEL),
        'and',
        binary(without('count', series(mean), SEASON_LABEL), '>=', enough),
      ),
      spread: call('sqrt', binary(within, '+', between)),
      recordings: seasons.flatMap(season => seasonRecordings(about, options, { mean, deviation }, season)),
    };
  },
};

function seasonRecordings(
  about: About,
  { over: ms, period, of }: AnomalyOptions,
  names: { readonly mean: string; readonly deviation: string },
  season: number,
): readonly RecordingDraft[] {
  // The same time stands in the middle of the window.
  const window = { ms, offsetMs: season * period - ms / 2 };
  const shared = { unit: of.unit, everyMs: paceMs(ms), labels: { [SEASON_LABEL]: String(season) } };
  const help = `of ${about.name} around this time, each season of the past`;
  return [
    recording(about, {
      ...shared,
      series: names.mean,
      expr: known(about, ofPast(about, 'avg_over_time', window), window),
      help: `The mean ${help}.`,
    }),
    recording(about, {
      ...shared,
      series: names.deviation,
      expr: known(about, ofPast(about, 'stddev_over_time', window), window),
      help: `The deviation ${help}.`,
    }),
  ];
}

function tolerance({ tolerance: given, of }: AnomalyOptions): number | undefined {
  return given === undefined ? undefined : (convert(given, of.unit) ?? given.value);
}

function wrongTolerance({ path }: About, { tolerance: given, of }: AnomalyOptions): readonly Diagnostic[] {
  if (given === undefined) return [];
  const problem =
    of.unit !== undefined && convert(given, of.unit) === undefined
      ? `the tolerance is in ${given.unit}, but the values are in ${of.unit}`
      : given.value <= 0
        ? 'the tolerance must be greater than 0'
        : undefined;
  return problem === undefined
    ? []
    : [report('derived/quantity', { problem }, { path: [...path, 'tolerance'] })];
}
