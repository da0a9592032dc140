import { describe, expect, it } from 'vitest';
import activeInference from '../../definitions/active-inference/index.js';
import capibaraTpu from '../../definitions/capibara-tpu/index.js';
import capibara6 from '../../definitions/capibara6/index.js';
import hdCompute from '../../definitions/hd-compute/index.js';
import mlops from '../../definitions/mlops/index.js';
import { type Defined, PLACE_OPTIONS } from '../../src/language/index.js';
import { alertTimeLine, isRouted, type RoutedEnvironment } from '../../src/model/index.js';
import { resolve } from '../../src/resolve/index.js';
import { packed } from '../fixtures/packed.js';
import { systemOf } from './artifacts.js';
import { errorsOf, GENERATIONS } from './items.js';

const [, ...YOUNGER] = GENERATIONS;

type Options = Readonly<Record<string, unknown>>;
const optionsOf = ({ definition }: Defined<'system'>) => definition.options as Options;
const withOptions = ({ definition }: Defined<'system'>, options: Options): Defined<'system'> => ({
  definition: { ...definition, options },
});

/** Parts of a system that name receivers, and are nothing but data. */
const TELLING = ['escalation', 'owners', 'receivers', 'watchdog', 'fallback', 'maintenance'];

/** The same system with receivers of its own: where several run, a name means one thing. */
function renamed(system: Defined<'system'>): Defined<'system'> {
  const options = optionsOf(system);
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    copies.set(value, made);
    for (const [key, part] of Object.entries(value)) Object.assign(made, { [key]: copy(part) });
    const { kind, name } = value as { readonly kind?: unknown; readonly name?: unknown };
    if (kind === 'receiver') Object.assign(made, { name: `${system.definition.name}-${name}` });
    return made;
  };
  const telling = TELLING.filter(name => name in options).map(name => [name, copy(options[name])]);
  return withOptions(system, { ...options, ...Object.fromEntries(telling) });
}

const SYSTEMS = [activeInference, capibaraTpu, capibara6, hdCompute, mlops].map(renamed);

/** One place for all: that of capibara6, with the jobs of all systems. */
function placeOfAll(): Options {
  const own = optionsOf(SYSTEMS[2] as Defined<'system'>);
  const place = PLACE_OPTIONS.filter(name => name !== 'stack').map(name => [name, own[name]]);
  const jobs = SYSTEMS.map(system => (optionsOf(system).prometheus as { jobs?: object } | undefined)?.jobs);
  return {
    ...Object.fromEntries(place),
    prometheus: { ...(own.prometheus as object), jobs: Object.assign({}, ...jobs) },
    // One of them refreshes its dashboards more often than Grafana lets it by itself.
    grafana: { ...(own.grafana as object), minRefresh: '1s' },
  };
}

/** What a system says of itself, without a word of the place where it runs. */
function watched(system: Defined<'system'>): Options {
  const options = Object.entries(optionsOf(system)).filter(
    ([name]) => !PLACE_OPTIONS.includes(name as never),
  );
  return Object.fromEntries(options);
}

/** All five systems in one place. */
function everything(): RoutedEnvironment {
  const systems = SYSTEMS.map(system => withOptions(system, watched(system)));
  const options = { ...placeOfAll(), systems };
  const resolved = resolve([{ definition: { kind: 'environment', name: 'everything', options, site: {} } }]);
  const [found] = resolved.ok ? resolved.value.model.environments : [];
  const problems = resolved.diagnostics.map(({ path, message }) => `${path.join(' > ')}: ${message}`);
  if (found === undefined || !isRouted(found)) throw new Error(problems.join('\n'));
  return found;
}

/** Who hears of each step of each alert, and when: `capibara6 HighLoad 0: chat after 60000 to 90000, again 900000`. */
function told(environment: RoutedEnvironment): readonly string[] {
  return environment.systems.flatMap(system =>
    system.alerts.flatMap(alert =>
      alertTimeLine(environment)(alert).map(
        ({ step, notifies, earliestMs, latestMs, repeatMs }) =>
          `${system.name} ${alert.name} ${step}: ${notifies.join(', ')} after ${earliestMs} to ${latestMs}, again ${repeatMs}`,
      ),
    ),
  );
}

describe('all five systems in one place', () => {
  const together = everything();

  it('tell the same people of every alert at the same times as alone', () => {
    const place = placeOfAll();
    const alone = SYSTEMS.map(system =>
      systemOf(withOptions(system, { ...watched(system), ...place, receivers: undefined })),
    );
    expect(told(together).length).toBeGreaterThan(100);
    expect(told(together).toSorted()).toEqual(alone.flatMap(told).toSorted());
  });

  it.each(YOUNGER)('are taken by Prometheus %s and Alertmanager %s', async (...generation) => {
    const files = packed(together, 'rules', 'prometheus', 'alertmanager');
    expect(files.ok && (await errorsOf(files.value, ...generation))).toEqual([]);
  });
});
