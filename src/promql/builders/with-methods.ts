import { counterHandle } from './counter.js';
import { histogramHandle, summaryHandle } from './distribution.js';
import { nativeHistogramHandle } from './native-histogram.js';
import type { Selection } from './selection.js';

const HANDLES: Readonly<Record<string, (of: Selection) => unknown>> = {
  counter: counterHandle,
  histogram: histogramHandle,
  summary: summaryHandle,
  nativeHistogram: nativeHistogramHandle,
};

/**
 * A metric as a person gave it, with its methods: definitions run in a process of their own, and what comes from there is
 * data.
 */
export function withMethods<T extends object>(selected: T): T {
  const { type, of } = selected as T & { readonly type?: string; readonly of?: Selection };
  const handle = HANDLES[type ?? ''];
  return handle === undefined || of === undefined ? selected : (handle(of) as T);
}
