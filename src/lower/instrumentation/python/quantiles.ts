import type { Metric } from '../../../model/index.js';

/** Whether a metric is a summary with quantiles, which prometheus_client has no class for. */
export function hasQuantiles({ kind, quantiles }: Metric): boolean {
  return kind === 'summary' && (quantiles?.length ?? 0) > 0;
}

/** What the classes below need from elsewhere: Python's own, and the client's. */
export const QUANTILE_IMPORTS = {
  python: [
    'from collections import deque',
    'from collections.abc import Iterable',
    'from math import ceil, nan',
    'from threading import Lock',
  ],
  client: [
    'from prometheus_client.core import SummaryMetricFamily',
    'from prometheus_client.registry import Collector',
  ],
} as const;

/** A summary that computes quantiles, over what was observed lately: those of all time tell nothing of now. */
export const QUANTILE_CLASSES = `
class _Series:
    """What one series observed."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.count = 0
        self.sum = 0.0
        self.recent: deque[float] = deque(maxlen=1000)

    def observe(self, value: float) -> None:
        with self.lock:
            self.count += 1
            self.sum += value
            self.recent.append(value)


class _Quantiles(Collector):
    """A summary with quantiles, those of the last 1000 observations of each series."""

    def __init__(
        self,
        name: str,
        documentation: str,
        labels: tuple[str, ...] = (),
        *,
        quantiles: tuple[float, ...],
        registry: CollectorRegistry,
    ) -> None:
        self._name = name
        self._documentation = documentation
        self._labels = labels
        self._quantiles = quantiles
        self._lock = Lock()
        self._series: dict[tuple[str, ...], _Series] = {}
        if not labels:
            self.labels()
        registry.register(self)

    def labels(self, *values: str | int) -> _Series:
        with self._lock:
            return self._series.setdefault(tuple(map(str, values)), _Series())

    def observe(self, value: float) -> None:
        self.labels().observe(value)

    def describe(self) -> Iterable[SummaryMetricFamily]:
        return [self._family()]

    def collect(self) -> Iterable[SummaryMetricFamily]:
        family = self._family()
        with self._lock:
            all_series = list(self._series.items())
        for values, series in all_series:
            with series.lock:
                count, total, recent = series.count, series.sum, sorted(series.recent)
            for quantile in self._quantiles:
                labels = {**dict(zip(self._labels, values)), "quantile": str(quantile)}
                rank = max(ceil(quantile * len(recent)) - 1, 0)
                value = recent[rank] if recent else nan
                family.add_sample(self._name, labels, value)
            family.add_metric(values, count, total)
        return [family]

    def _family(self) -> SummaryMetricFamily:
        return SummaryMetricFamily(self._name, self._documentation, labels=self._labels)
`;
