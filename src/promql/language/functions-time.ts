import type { FunctionSignature } from './signature.js';

/** The clock: of the evaluation, of a sample, and of a value read as Unix seconds (always UTC). */
export const TIME = {
  /** The day of the month, 1 to 31, of now or of a time in Unix seconds, in UTC. */
  day_of_month: {
    clock: true,
    args: ['vector'],
    optional: 1,
    result: 'vector',
    labels: 'dropName',
    unit: 'none',
  },
  /** The day of the week, 0 for Sunday to 6, of now or of a time in Unix seconds, in UTC. */
  day_of_week: {
    clock: true,
    args: ['vector'],
    optional: 1,
    result: 'vector',
    labels: 'dropName',
    unit: 'none',
  },
  /** The day of the year, 1 to 366, of now or of a time in Unix seconds, in UTC. */
  day_of_year: {
    clock: true,
    args: ['vector'],
    optional: 1,
    result: 'vector',
    labels: 'dropName',
    unit: 'none',
    since: '2.36',
  },
  /** How many days the month has, 28 to 31, of now or of a time in Unix seconds, in UTC. */
  days_in_month: {
    clock: true,
    args: ['vector'],
    optional: 1,
    result: 'vector',
    labels: 'dropName',
    unit: 'none',
  },
  /** The end of the range that is evaluated, in Unix seconds. */
  end: {
    args: [],
    result: 'scalar',
    labels: 'none',
    unit: { unit: 'seconds' },
    since: '3.12',
    experimental: true,
  },
  /** The hour of the day, 0 to 23, of now or of a time in Unix seconds, in UTC. */
  hour: { clock: true, args: ['vector'], optional: 1, result: 'vector', labels: 'dropName', unit: 'none' },
  /** The minute of the hour, 0 to 59, of now or of a time in Unix seconds, in UTC. */
  minute: { clock: true, args: ['vector'], optional: 1, result: 'vector', labels: 'dropName', unit: 'none' },
  /** The month, 1 to 12, of now or of a time in Unix seconds, in UTC. */
  month: { clock: true, args: ['vector'], optional: 1, result: 'vector', labels: 'dropName', unit: 'none' },
  /** How long the range is that is evaluated, in seconds. */
  range: {
    args: [],
    result: 'scalar',
    labels: 'none',
    unit: { unit: 'seconds' },
    since: '3.12',
    experimental: true,
  },
  /** The start of the range that is evaluated, in Unix seconds. */
  start: {
    args: [],
    result: 'scalar',
    labels: 'none',
    unit: { unit: 'seconds' },
    since: '3.12',
    experimental: true,
  },
  /** When each counter or histogram began to count, in Unix seconds. */
  start_timestamp: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
    since: '3.14',
    experimental: true,
  },
  /** The step of the range that is evaluated, in seconds. */
  step: {
    args: [],
    result: 'scalar',
    labels: 'none',
    unit: { unit: 'seconds' },
    since: '3.12',
    experimental: true,
  },
  /** Now, or the moment that is evaluated, in Unix seconds. */
  time: { clock: true, args: [], result: 'scalar', labels: 'none', unit: { unit: 'seconds' } },
  /** When each sample was taken, in Unix seconds. */
  timestamp: {
    clock: true,
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
  },
  /** The year of now or of a time in Unix seconds, in UTC. */
  year: { clock: true, args: ['vector'], optional: 1, result: 'vector', labels: 'dropName', unit: 'none' },
} as const satisfies Record<string, FunctionSignature>;
