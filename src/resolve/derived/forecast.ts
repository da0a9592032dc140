import { supports } from '../../core/index.js';
import { type ForecastOptions, forecastSchema } from '../../language/index.js';
import { forecastSeries } from '../../model/index.js';
import { binary, type Expr, FUNCTIONS, number, overTime, series } from '../../promql/index.js';
import type { RecordingDraft } from '../recordings/recording-draft.js';
import { derivation } from './derivation.js';
import { FEWEST_SAMPLES, known, ofPast, sampled, samplingMs, tooShort } from './past.js';
import { recording } from './recording.js';
import type { About, Expander } from './value.js';

interface Heading {
  readonly trend: Expr;
  readonly forecast: Expr;
  readonly recordings: readonly RecordingDraft[];
}

/** Where a value is heading: its trend per second, and what it comes to. */
export const expandForecast: Expander<ForecastOptions> = ({ options, ...about }) => {
  const { trend, forecast, recordings } = MODELS[options.model](about, options);
  const names = forecastSeries(about.name);
  const { unit } = options.of;
  const everyMs = samplingMs(about);
  return {
    mistakes: tooShort(about, 'from', options.from),
    recordings: [
      sampled(about, options.of),
      ...recordings,
      recording(about, {
        series: names.trend,
        expr: trend,
        unit: unit && `${unit}/seconds`,
        everyMs,
        help: `How fast ${about.name} changes, per second.`,
      }),
      recording(about, {
        series: names.forecast,
        expr: forecast,
        unit,
        everyMs,
        help: `What ${about.name} comes to if it goes on as it does.`,
      }),
    ],
  };
};

export const forecast = derivation({
  schema: forecastSchema,
  sources: ({ of }) => [[['of'], of]],
  expand: expandForecast,
});

const MODELS: Readonly<
  Record<ForecastOptions['model'], (about: About, options: ForecastOptions) => Heading>
> = {
  // A straight line through the past, by least squares.
  linear: (about, { from: ms, ahead }) => ({
    trend: known(about, ofPast(about, 'deriv', { ms }), { ms }),
    forecast: known(about, ofPast(about, 'predict_linear', { ms }, { after: [ahead / 1000] }), { ms }),
    recordings: [],
  }),
  // Prometheus' smoothing returns the level alone, so the slope is read from the smoothed series.
  holt: (about, { of, from: ms, ahead, smoothing, trend }) => {
    const { smoothed, trend: slope } = forecastSeries(about.name);
    const { version } = about.environment.prometheus;
    const { since } = FUNCTIONS.double_exponential_smoothing;
    const func = supports(version, since) ? 'double_exponential_smoothing' : 'holt_winters';
    const level = ofPast(about, func, { ms }, { after: [smoothing, trend] });
    const slopeMs = Math.max(ms / 4, FEWEST_SAMPLES * samplingMs(about));
    return {
      trend: overTime('deriv', series(smoothed), { ms: slopeMs }),
      forecast: binary(series(smoothed), '+', binary(series(slope), '*', number(ahead / 1000, 'seconds'))),
      recordings: [
        recording(about, {
          series: smoothed,
          expr: known(about, level, { ms }),
          unit: of.unit,
          everyMs: samplingMs(about),
          help: `${about.name}, smoothed.`,
        }),
      ],
    };
  },
};
