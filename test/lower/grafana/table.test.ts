import { describe, expect, test } from 'vitest';
import type { PanelInput } from '../../../src/model/index.js';
import { aMetricQuery, aPanel, steps } from '../../fixtures/dashboard.js';
import { rendered } from './rendered.js';

const rate = aMetricQuery({ key: 'rate', legend: 'Requests' });
const errors = aMetricQuery({ key: 'errors', legend: '{{endpoint}}' });

const tableOf = (options: PanelInput<'table'>, queries = [rate]) =>
  rendered(aPanel('table', { title: 'Traffic', queries, options }));

describe('a table of one query', () => {
  test('shows every label, and the value under the name of the query', () => {
    const { transformations, options } = tableOf({});
    expect(transformations.map(({ id }: { id: string }) => id)).toEqual(['organize']);
    expect(transformations[0].options).toMatchObject({
      excludeByName: { Time: true },
      renameByName: { Value: 'Requests' },
    });
    expect(options.sortBy).toEqual([{ displayName: 'Requests', desc: true }]);
  });

  test('a template for series is no heading: the title of the panel is', () => {
    const { transformations } = tableOf({}, [aMetricQuery({ key: 'rate', legend: '{{endpoint}}' })]);
    expect(transformations[0].options.renameByName).toEqual({ Value: 'Traffic' });
  });
});

describe('a table of several queries', () => {
  test('is one, with a value of each', () => {
    const { transformations, options } = tableOf({}, [rate, errors]);
    expect(transformations.map(({ id }: { id: string }) => id)).toEqual(['merge', 'organize']);
    expect(transformations[1].options.renameByName).toEqual({
      'Value #errors': 'errors',
      'Value #rate': 'Requests',
    });
    expect(options.sortBy).toEqual([{ displayName: 'Requests', desc: true }]);
  });
});

describe('chosen columns', () => {
  const json = tableOf(
    {
      columns: [
        { field: 'errors', title: 'Errors', unit: 'ratio', decimals: 1, cell: 'background', width: 120 },
        { field: 'endpoint', title: 'Endpoint' },
        { field: 'rate', cell: 'bar' },
      ],
      sort: { field: 'endpoint', descending: false },
    },
    [rate, errors],
  );

  test('stand alone, in their order, under their headings', () => {
    expect(json.transformations.slice(1)).toEqual([
      {
        id: 'filterFieldsByName',
        options: { include: { names: ['Value #errors', 'endpoint', 'Value #rate'] } },
      },
      {
        id: 'organize',
        options: {
          excludeByName: {},
          indexByName: { 'Value #errors': 0, 'Value #rate': 2, endpoint: 1 },
          renameByName: { 'Value #errors': 'Errors', 'Value #rate': 'Requests', endpoint: 'Endpoint' },
        },
      },
    ]);
  });

  test('have their own unit and look, by the heading that is shown', () => {
    expect(json.fieldConfig.overrides).toEqual([
      {
        matcher: { id: 'byName', options: 'Errors' },
        properties: [
          { id: 'unit', value: 'percentunit' },
          { id: 'decimals', value: 1 },
          { id: 'custom.width', value: 120 },
          { id: 'custom.cellOptions', value: { type: 'color-background' } },
        ],
      },
      {
        matcher: { id: 'byName', options: 'Requests' },
        properties: [{ id: 'custom.cellOptions', value: { type: 'gauge' } }],
      },
    ]);
  });

  test('sort by the heading of the field', () => {
    expect(json.options.sortBy).toEqual([{ displayName: 'Endpoint', desc: false }]);
  });
});

test('values with thresholds are shown in their colour', () => {
  const thresholds = steps([null, 'green'], [1, 'red']);
  expect(rendered(aPanel('table', { title: 'Traffic', thresholds })).fieldConfig.overrides).toEqual([
    {
      matcher: { id: 'byName', options: 'Traffic' },
      properties: [{ id: 'custom.cellOptions', value: { type: 'color-text' } }],
    },
  ]);
});

test('a value has the limits of its query, and no other column does', () => {
  const thresholds = steps([null, 'green'], [0.05, 'red']);
  const queries = [rate, { ...errors, unit: 'ratio', thresholds }];
  expect(tableOf({}, queries).fieldConfig.overrides).toEqual([
    {
      matcher: { id: 'byName', options: 'errors' },
      properties: [
        { id: 'unit', value: 'percentunit' },
        {
          id: 'thresholds',
          value: {
            mode: 'absolute',
            steps: [
              { value: null, color: 'green' },
              { value: 0.05, color: 'red' },
            ],
          },
        },
        { id: 'custom.cellOptions', value: { type: 'color-text' } },
      ],
    },
  ]);
});
