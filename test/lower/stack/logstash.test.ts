import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logPipeline } from '../../../src/lower/stack/logstash/log-pipeline.js';
import { hash, plugin, type Value } from '../../../src/lower/stack/logstash/pipeline.js';
import { printPipeline } from '../../../src/lower/stack/logstash/print.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { applyFilters } from './logstash-events.js';
import { readPipeline } from './logstash-reader.js';

const withText = (value: Value) => ({
  input: [plugin('stdin', { add_field: value })],
  filter: [],
  output: [],
});

describe('the printer', () => {
  it.each(HOSTILE)('writes %j so that Logstash reads it', text => {
    const pipeline = withText(hash([text, [text, text]]));
    expect(readPipeline(printPipeline(pipeline))).toEqual(pipeline);
  });

  it('writes every text, number and list so that it is read as it was', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', "'", '\\', '\n', '\r', '\t', 'n', '{', '}', '#', ' ', 'é'),
    });
    const { value } = fc.letrec<{ value: Value }>(tie => ({
      value: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.nat(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(text, tie('value')), { maxLength: 3 }).map(entries => hash(...entries)),
      ),
    }));
    fc.assert(
      fc.property(value, each => {
        expect(readPipeline(printPipeline(withText(each)))).toEqual(withText(each));
      }),
    );
  });

  it('writes the pipeline of logs so that Logstash reads it', () => {
    const pipeline = logPipeline('hd-compute');
    expect(readPipeline(printPipeline(pipeline))).toEqual(pipeline);
  });

  it('leaves a dataset without hyphens', () => {
    expect(printPipeline(logPipeline('hd-compute'))).toContain('data_stream_dataset => "hd_compute"');
  });
});

describe('a line of a log', () => {
  it.each([
    [
      {
        timestamp: '2025-08-02T10:30:00Z',
        level: 'ERROR',
        category: 'API',
        message: 'failed',
        metadata: { user: 'u' },
      },
      {
        '@timestamp': '2025-08-02T10:30:00Z',
        level: 'error',
        category: 'api',
        message: 'failed',
        metadata: { user: 'u', context: {} },
      },
    ],
    [
      { event: 'hypervector_operation_completed', level: 'info', operation: 'bundle', dimension: 10_000 },
      {
        level: 'info',
        category: 'unknown',
        message: 'hypervector_operation_completed',
        metadata: { operation: 'bundle', dimension: 10_000 },
      },
    ],
    [
      { message: 'x', levelname: 'WARNING', logger: 'hdc.core' },
      { level: 'warning', category: 'hdc.core', message: 'x', metadata: {} },
    ],
    [
      { message: 'both', event: 'kept', level: 'debug', category: 'a', metadata: { a: 1 }, b: 2 },
      {
        level: 'debug',
        category: 'a',
        message: 'both',
        metadata: { a: 1, context: { event: 'kept', b: 2 } },
      },
    ],
  ])('%j', (line, expected) => {
    expect(applyFilters(logPipeline('demo').filter, { message: JSON.stringify(line) })).toEqual(expected);
  });

  it('that is no JSON stays a message, and says so', () => {
    expect(applyFilters(logPipeline('demo').filter, { message: 'Traceback …', agent: {} })).toEqual({
      level: 'unknown',
      category: 'unknown',
      message: 'Traceback …',
      tags: ['not-json'],
    });
  });
});
