import type { ThresholdsConfig } from '../../formats/dashboard/index.js';
import type { Meaning, Panel, PanelKind, Severity, ThresholdStep } from '../../model/index.js';

/** The colour of a value that nothing judges. Grafana's own default would be green, and red from 80. */
const NEUTRAL = { type: 'color', color: 'blue' } as const;

/** The colour of a value that is fine. */
const FINE = 'green';

/** The colours of values that alerts are about. */
const COLORS: Readonly<Record<Severity, string>> = {
  info: 'blue',
  warning: 'orange',
  critical: 'red',
  emergency: 'dark-red',
};

/** Kinds that draw thresholds as lines and areas behind their values, and do not colour the values. */
const DRAWN: ReadonlySet<PanelKind> = new Set(['timeseries']);

/**
 * Steps in ascending order from minus infinity: Grafana takes the last one that a value reaches in the order of the list,
 * and sorts nothing. Where steps are drawn, the good one is transparent: then nothing is drawn for it, and Grafana gives
 * the lines of lower limits, which are below it, the colour of what is below them.
 * https://github.com/grafana/grafana/blob/main/packages/grafana-ui/src/components/uPlot/config/UPlotThresholds.ts
 */
export function renderThresholds({
  kind,
  thresholds,
  base = FINE,
}: Pick<Panel, 'kind' | 'thresholds' | 'base'>): ThresholdsConfig {
  const steps = fromInfinity(thresholds).map(({ from, means }) => {
    const color = colorOf(means, base);
    return { value: from, color: DRAWN.has(kind) && color === base ? 'transparent' : color };
  });
  return { mode: 'absolute', steps };
}

function colorOf(means: Meaning, base: string): string {
  switch (means.type) {
    case 'severity':
      return COLORS[means.severity];
    case 'fine':
      return base;
    case 'color':
      return means.color;
  }
}

function fromInfinity(steps: readonly ThresholdStep[]): readonly ThresholdStep[] {
  const ascending = [...steps].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return ascending[0]?.from === null ? ascending : [{ from: null, means: NEUTRAL }, ...ascending];
}
