import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalUnit,
  divideUnits,
  kindOf,
  multiplyUnits,
  parse,
  perSecondUnit as perSecond,
  scaleUnit,
  unitConflict,
  unitOf,
} from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

const read = (text: string) => {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) throw new Error(diagnostics[0]?.message);
  return ast;
};

describe('unitOf', () => {
  it.each([
    ['memory_bytes', 'bytes'],
    ['rate(sent_bytes_total[5m])', 'bytes/seconds'],
    ['increase(sent_bytes_total[5m])', 'bytes'],
    ['rate(requests_total[5m])', 'requests/seconds'],
    ['rate(errors_total[5m])', 'count/seconds'],
    ['rate(busy_seconds_total[5m])', 'ratio'],
    ['deriv(memory_bytes[5m])', 'bytes/seconds'],
    ['memory_bytes / limit_bytes', 'ratio'],
    ['100 * memory_bytes / limit_bytes', 'percent'],
    ['memory_bytes / limit_bytes * 100', 'percent'],
    ['(1 - memory_bytes / limit_bytes) * 100', 'percent'],
    ['load_percent / 100', 'ratio'],
    ['memory_bytes / 1024 / 1024', 'mebibytes'],
    ['memory_bytes / 1024 ^ 3', 'gibibytes'],
    ['memory_bytes / 1e9', 'gigabytes'],
    ['rate(sent_bytes_total[5m]) * 8', 'bits/seconds'],
    ['rate(requests_total[5m]) * 60', 'requests/minutes'],
    ['age_seconds * 1000', 'milliseconds'],
    ['age_seconds / 3600', 'hours'],
    ['memory_bytes * 2', 'bytes'],
    ['memory_bytes > 5', 'bytes'],
    ['5 < memory_bytes', 'bytes'],
    ['memory_bytes + 5', 'bytes'],
    ['5 + memory_bytes', 'bytes'],
    ['memory_bytes > bool 5', undefined],
    ['sum by (job) (memory_bytes)', 'bytes'],
    ['count(memory_bytes)', 'count'],
    ['stdvar(memory_bytes)', 'bytes*bytes'],
    ['quantile(0.9, memory_bytes)', 'bytes'],
    ['histogram_quantile(0.9, sum by (le) (rate(latency_seconds_bucket[5m])))', 'seconds'],
    ['histogram_quantile(0.9, sum(rate(native_seconds[5m])))', 'seconds'],
    ['rate(latency_seconds_sum[5m]) / rate(latency_seconds_count[5m])', 'seconds'],
    ['rate(latency_seconds_count[5m])', 'count/seconds'],
    ['answer_seconds{quantile="0.5"}', 'seconds'],
    ['time() - started_timestamp_seconds', 'seconds'],
    ['timestamp(memory_bytes)', 'seconds'],
    ['scalar(memory_bytes)', 'bytes'],
    ['predict_linear(memory_bytes[1h], 3600)', 'bytes'],
    ['cost_usd / rate(requests_total[5m])', 'seconds*usd/requests'],
    ['memory_bytes or vector(0)', 'bytes'],
    ['sqrt(memory_bytes)', undefined],
    ['nobody_knows', undefined],
    ['nobody_knows * memory_bytes', undefined],
    ['endpoint:requests:rate5m * 60', 'requests/minutes'],
  ])('%s is %s', (text, unit) => {
    expect(unitOf(read(text), METRICS)).toBe(unit);
  });
});

describe('kindOf', () => {
  it.each([
    ['requests_total', 'counter'],
    ['sum by (job) (requests_total)', 'counter'],
    ['requests_total * 2', 'counter'],
    ['requests_total + requests_total', 'counter'],
    ['requests_total - requests_total offset 1h', 'gauge'],
    ['rate(requests_total[5m])', 'gauge'],
    ['latency_seconds_bucket', 'counter'],
    ['native_seconds', 'histogram'],
    ['sum(rate(native_seconds[5m]))', 'histogram'],
    ['histogram_quantile(0.5, rate(native_seconds[5m]))', 'gauge'],
    ['memory_bytes', 'gauge'],
    ['nobody_knows', undefined],
  ])('%s is a %s', (text, kind) => {
    expect(kindOf(read(text), METRICS)).toBe(kind);
  });
});

describe('unit arithmetic', () => {
  const unit = fc
    .array(fc.constantFrom('bytes', 'seconds', 'usd', 'requests', 'count', 'ratio', 'percent'), {
      minLength: 1,
      maxLength: 4,
    })
    .map(bases => canonicalUnit(bases.join('/')));

  it('is a group: what is multiplied divides out again', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const withoutCount = !`${a}/${b}`.includes('count');
        expect(multiplyUnits(a, b)).toBe(multiplyUnits(b, a));
        if (withoutCount) expect(divideUnits(multiplyUnits(a, b), b)).toBe(a);
        expect(divideUnits(a, 'ratio')).toBe(a);
        expect(canonicalUnit(a)).toBe(a);
      }),
    );
  });

  it('names a rate', () => {
    expect(perSecond('bytes')).toBe('bytes/seconds');
    expect(perSecond('seconds')).toBe('ratio');
    expect(perSecond('count')).toBe('count/seconds');
    expect(divideUnits('usd', 'count')).toBe('usd');
    expect(canonicalUnit('usd/count')).toBe('usd');
    expect(canonicalUnit('b*a/d/c')).toBe('a*b/c/d');
  });

  it('converts by the factors that people write', () => {
    expect(scaleUnit('ratio', 100)).toBe('percent');
    expect(scaleUnit('bytes', 1 / 1024)).toBe('kibibytes');
    expect(scaleUnit('bytes', 3)).toBe('bytes');
  });

  it.each([
    ['bytes', 'seconds', 'dimension'],
    ['ratio', 'percent', 'scale'],
    ['seconds', 'milliseconds', 'scale'],
    ['bytes/seconds', 'bytes', 'dimension'],
    ['usd', 'eur', 'dimension'],
    ['count', 'bytes', 'dimension'],
    ['count', 'connections', undefined],
    ['errors/requests', 'ratio', undefined],
    ['usd/count', 'usd', undefined],
    ['bytes', 'bytes', undefined],
  ])('%s against %s: %s', (a, b, conflict) => {
    expect(unitConflict(a, b)).toBe(conflict);
    expect(unitConflict(b, a)).toBe(conflict);
  });
});
