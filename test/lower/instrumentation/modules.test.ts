import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Metric } from '../../../src/model/index.js';
import { python, run } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { found, packed } from '../../fixtures/packed.js';
import { aSystem } from '../../fixtures/system.js';
import { aHistogram, aMetric } from './metrics.js';
import { importTypescript, type MetricsOptions } from './modules.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const demo = (metrics: readonly Metric[], title = 'Demo') => aSystem({ name: 'demo', title, metrics });
const compiled = (metrics: readonly Metric[], title?: string) =>
  packed(demo(metrics, title), 'instrumentation');

/** The modules of a system that compiles. */
function modules(metrics: readonly Metric[], title?: string) {
  const outcome = compiled(metrics, title);
  if (!outcome.ok) throw new Error('does not compile');
  const content = (file: string) => outcome.value.find(artifact => artifact.path === file)?.content ?? '';
  return {
    python: content('demo/instrumentation/python/demo_metrics.py'),
    typescript: content('demo/instrumentation/typescript/metrics.ts'),
  };
}

function written(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-module-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Runs lines after `metrics = Metrics(registry)`, and returns what they print, as JSON. */
async function inPython(module: string, ...lines: readonly string[]): Promise<unknown> {
  const program = [
    'import json',
    'from prometheus_client import CollectorRegistry, generate_latest',
    'from demo_metrics import Metrics',
    'registry = CollectorRegistry()',
    'metrics = Metrics(registry)',
    ...lines,
  ].join('\n');
  const { firstLine, stop } = await python(['-c', program], [dirname(written('demo_metrics.py', module))]);
  await stop();
  return JSON.parse(firstLine);
}

const PRINT = 'print(json.dumps(generate_latest(registry).decode()))';

async function inTypescript(module: string, options: MetricsOptions = {}) {
  const { Metrics } = await importTypescript(written('metrics.ts', module));
  const registry = new Registry();
  const metrics = new Metrics(registry, options) as Record<string, (...args: unknown[]) => unknown>;
  return { metrics, exposition: () => registry.metrics() };
}

const METRICS: readonly Metric[] = [
  aMetric('demo_jobs_total', { labels: { class: { values: ['a', 'b'] }, from: {}, value: {}, self: {} } }),
  aMetric('demo_depth', { labels: {} }),
  aHistogram('demo_wait_seconds', { labels: { class: { values: ['a', 'b'] } } }),
  aMetric('other:size_bytes', { unit: 'bytes' }),
  aMetric('demo_answers_total', { labels: { status: { pattern: '[1-5][0-9]{2}' } } }),
];

/** As JavaScript writes values. */
const words = (problem: string): string => problem.replaceAll("'", '"').replace('nan', 'NaN');

type Methods = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Calls that must not be recorded, in both languages. */
const MISTAKES: readonly {
  readonly python: string;
  readonly call: (metrics: Methods) => unknown;
  readonly metric: string;
  readonly problem: string;
}[] = [
  {
    python: 'observe_wait_seconds(1, class_="c")',
    call: metrics => metrics.observeWaitSeconds?.({ class: 'c' }, 1),
    metric: 'demo_wait_seconds',
    problem: "class is 'c', which is none of 'a', 'b'",
  },
  {
    python: 'inc_answers(status="2xx")',
    call: metrics => metrics.incAnswers?.({ status: '2xx' }),
    metric: 'demo_answers_total',
    problem: "status is '2xx', which does not match [1-5][0-9]{2}",
  },
  {
    python: 'inc_answers(-1, status=200)',
    call: metrics => metrics.incAnswers?.({ status: 200 }, -1),
    metric: 'demo_answers_total',
    problem: 'amount is -1, and a counter only grows',
  },
  {
    python: 'observe_wait_seconds(float("nan"), class_="a")',
    call: metrics => metrics.observeWaitSeconds?.({ class: 'a' }, Number.NaN),
    metric: 'demo_wait_seconds',
    problem: 'value is nan, which is no finite number',
  },
  {
    python: 'set_depth("deep")',
    call: metrics => metrics.setDepth?.('deep'),
    metric: 'demo_depth',
    problem: "value is 'deep', which is no number",
  },
];

/** What the compiler has against a module, under the rules of a strict project. */
async function typeErrors(module: string, compiler = 'typescript'): Promise<string> {
  const file = written('metrics.ts', module);
  const config = {
    compilerOptions: {
      ...{ target: 'es2022', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true },
      ...{ noUnusedLocals: true, noUnusedParameters: true, noUncheckedIndexedAccess: true },
      ...{
        erasableSyntaxOnly: true,
        isolatedModules: true,
        verbatimModuleSyntax: true,
        noEmit: true,
        types: [],
        skipLibCheck: true,
      },
      paths: { 'prom-client': [join(ROOT, 'node_modules/prom-client/index.d.ts')] },
    },
    files: [file],
  };
  writeFileSync(join(dirname(file), 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(dirname(file), 'package.json'), '{"type":"module"}');
  return (await run(join(ROOT, 'node_modules', compiler, 'bin/tsc'), ['-p', dirname(file)])).stdout;
}

describe('the Python module', () => {
  it('records under exactly the declared names', async () => {
    const text = await inPython(
      modules(METRICS).python,
      'metrics.inc_jobs(2, class_="a", from_="x", value_="y", self_="z")',
      'metrics.set_depth(5); metrics.inc_depth(); metrics.dec_depth(2)',
      'metrics.observe_wait_seconds(0.5, class_="b")',
      'with metrics.time_wait_seconds(class_="a"): pass',
      'metrics.set_other_size_bytes(7)',
      PRINT,
    );
    const lines = String(text).split('\n');
    expect(lines).toContain('demo_jobs_total{class="a",from="x",self="z",value="y"} 2.0');
    expect(lines).toContain('demo_depth 4.0');
    expect(lines).toContain('demo_wait_seconds_bucket{class="b",le="1.0"} 1.0');
    expect(lines).toContain('demo_wait_seconds_bucket{class="b",le="0.1"} 0.0');
    expect(lines).toContain('demo_wait_seconds_count{class="a"} 1.0');
    expect(lines).toContain('other:size_bytes 7.0');
    expect(String(text)).not.toContain('_created');
  });

  it.each(MISTAKES)(
    'does not record $python, counts and says it',
    async ({ python: call, metric, problem }) => {
      const module = modules(METRICS).python;
      const lines = String(
        await inPython(
          module,
          'import logging',
          'told = []',
          'logging.getLogger("demo_metrics").addHandler(type("H", (logging.Handler,), {"emit": lambda self, record: told.append(record.getMessage())})())',
          `metrics.${call}; metrics.${call}`,
          'print(json.dumps("\\n".join(told) + "\\n" + generate_latest(registry).decode()))',
        ),
      ).split('\n');
      expect(lines[0]).toBe(`${metric} was not recorded: ${problem} (said once)`);
      expect(lines).toContain(`demo_rejected_samples_total{metric="${metric}"} 2.0`);
      expect(lines.filter(line => line.startsWith(metric) && / [1-9]/.test(line))).toEqual([]);
      const raised = await inPython(
        module,
        'metrics = Metrics(CollectorRegistry(), strict=True)',
        `try: metrics.${call}`,
        'except ValueError as error: print(json.dumps(str(error)))',
      );
      expect(raised).toBe(`${metric}: ${problem}`);
    },
  );

  it('times functions, those that are awaited too', async () => {
    const text = await inPython(
      modules(METRICS).python,
      'import asyncio, time',
      'timed = metrics.time_wait_seconds(class_="a")',
      '@timed',
      'def work(n): return n if n == 0 else work(n - 1)',
      '@timed',
      'async def wait(): await asyncio.sleep(0.2)',
      'work(2); asyncio.run(wait())',
      PRINT,
    );
    expect(String(text)).toContain('demo_wait_seconds_count{class="a"} 4.0');
    expect(Number(/demo_wait_seconds_sum\{class="a"\} (\S+)/.exec(String(text))?.[1])).toBeGreaterThan(0.2);
  });

  it('loses nothing to threads', async () => {
    const text = await inPython(
      modules(METRICS).python,
      'from threading import Thread',
      'threads = [Thread(target=lambda: [metrics.observe_wait_seconds(1, class_="a") for _ in range(500)]) for _ in range(8)]',
      '[thread.start() for thread in threads]; [thread.join() for thread in threads]',
      PRINT,
    );
    expect(String(text)).toContain('demo_wait_seconds_count{class="a"} 4000.0');
  });

  it('computes quantiles, which the client does not', async () => {
    const { python: module } = modules([
      aMetric('demo_size', { kind: 'summary', quantiles: [0.5, 0.9] }),
      aMetric('demo_wait', { kind: 'summary', unit: 'seconds', quantiles: [1], labels: { to: {} } }),
    ]);
    const text = String(
      await inPython(
        module,
        'for value in range(1, 1101): metrics.observe_size(value)',
        'with metrics.time_wait(to="x"): pass',
        PRINT,
      ),
    );
    const lines = text.split('\n');
    expect(lines).toContain('# TYPE demo_size summary');
    // Of the last thousand, which begin at 101; count and sum are of all.
    expect(lines).toContain('demo_size{quantile="0.5"} 600.0');
    expect(lines).toContain('demo_size{quantile="0.9"} 1000.0');
    expect(lines).toContain('demo_size_count 1100.0');
    expect(lines).toContain('demo_size_sum 605550.0');
    expect(text).toMatch(/^demo_wait\{quantile="1",to="x"\} \d/m);
    expect(lines).toContain('demo_wait_count{to="x"} 1.0');
  });

  it('is Python, however long its lines would be', async () => {
    expect(await inPython(modules([...METRICS, ...MANY]).python, PRINT)).toContain('# TYPE demo_depth gauge');
  });

  it('does nothing when it is imported', async () => {
    const names = await inPython(
      modules(METRICS).python,
      'from prometheus_client import REGISTRY',
      'print(json.dumps([name for name in REGISTRY._names_to_collectors if name.startswith("demo")]))',
    );
    expect(names).toEqual([]);
  });
});

describe('the TypeScript module', () => {
  it('records under exactly the declared names', async () => {
    const { metrics, exposition } = await inTypescript(modules(METRICS).typescript);
    metrics.incJobs?.({ class: 'a', from: 'x', value: 'y', self: 'z' }, 2);
    metrics.setDepth?.(5);
    metrics.incDepth?.();
    metrics.decDepth?.(2);
    metrics.observeWaitSeconds?.({ class: 'b' }, 0.5);
    const end = metrics.timeWaitSeconds?.({ class: 'a' }) as () => number;
    end();
    metrics.setOtherSizeBytes?.(7);
    const lines = (await exposition()).split('\n');
    expect(lines).toContain('demo_jobs_total{class="a",from="x",value="y",self="z"} 2');
    expect(lines).toContain('demo_depth 4');
    expect(lines).toContain('demo_wait_seconds_bucket{le="1",class="b"} 1');
    expect(lines).toContain('demo_wait_seconds_count{class="a"} 1');
    expect(lines).toContain('other:size_bytes 7');
  });

  it.each(MISTAKES)('does not record $python, counts and says it', async ({ call, metric, problem }) => {
    const told: string[] = [];
    const { metrics, exposition } = await inTypescript(modules(METRICS).typescript, {
      warn: message => told.push(message),
    });
    call(metrics);
    call(metrics);
    expect(told).toEqual([`${metric} was not recorded: ${words(problem)} (said once)`]);
    const lines = (await exposition()).split('\n');
    expect(lines).toContain(`demo_rejected_samples_total{metric="${metric}"} 2`);
    expect(lines.filter(line => line.startsWith(metric) && / [1-9]/.test(line))).toEqual([]);
    const { metrics: strict } = await inTypescript(modules(METRICS).typescript, { strict: true });
    expect(() => call(strict)).toThrow(new RangeError(`${metric}: ${words(problem)}`));
  });

  it('is strict TypeScript, laid out as Biome would', async () => {
    const text = modules([...METRICS, ...MANY]).typescript;
    expect(await typeErrors(text)).toBe('');
    expect(await typeErrors(text, 'typescript-5')).toBe('');
    const formatted = await run(
      join(ROOT, 'node_modules/.bin/biome'),
      ['format', '--stdin-file-path=metrics.ts'],
      { cwd: ROOT, input: text },
    );
    expect(formatted.stdout).toBe(text);
  });
});

/** Long names, long sets, many buckets and labels: everything that makes lines break. */
const LONG = 'of_a_rather_long_name_that_no_line_has_room_for';
const MANY: readonly Metric[] = [
  aHistogram(`demo_histogram_${LONG}_seconds`, {
    help: 'Words that go on '.repeat(12),
    buckets: Array.from({ length: 40 }, (_, index) => index / 8),
    labels: Object.fromEntries(
      ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(name => [
        `${name}_${LONG}`,
        { values: Array.from({ length: 9 }, (_, index) => `${name} value ${index}`) },
      ]),
    ),
  }),
  aMetric(`demo_summary_${LONG}`, { kind: 'summary', quantiles: [0.5, 0.99] }),
];

describe('words of people', () => {
  const metrics = HOSTILE.map((text, index) =>
    aMetric(`demo_m${index}`, {
      help: text,
      unit: text,
      labels: { which: { values: [text, 'other'] }, open: { example: text } },
    }),
  );
  const patterns = HOSTILE.map((text, index) =>
    aMetric(`demo_p${index}`, { labels: { open: { pattern: text } } }),
  );
  const all = [...metrics, ...patterns];

  it('stay words in Python', async () => {
    const calls = HOSTILE.map(
      (text, index) =>
        `metrics.set_m${index}(1, which=json.loads(${JSON.stringify(JSON.stringify(text))}), open="")`,
    );
    const others = patterns.map((_, index) => `metrics.set_p${index}(1, open="a")`);
    const text = String(await inPython(modules(all, HOSTILE.join('')).python, ...calls, ...others, PRINT));
    for (const index of HOSTILE.keys()) expect(text).toContain(`demo_m${index}{`);
  });

  it('stay words in TypeScript', async () => {
    const { metrics: object, exposition } = await inTypescript(modules(all, HOSTILE.join('')).typescript);
    for (const [index, text] of HOSTILE.entries()) {
      object[`setM${index}`]?.({ which: text, open: '' }, 1);
      object[`setP${index}`]?.({ open: 'a' }, 1);
    }
    const text = await exposition();
    for (const index of HOSTILE.keys()) expect(text).toContain(`demo_m${index}{`);
  });

  it('may name closed labels as a module names its own things', async () => {
    const names = [
      'Counter',
      'metrics',
      'none',
      'literal',
      'registry',
      'range_error',
      'value_error',
      'timer',
    ];
    const { python: module, typescript } = modules(
      names.map(name => aMetric(`demo_${name}_a`, { labels: { [name]: { values: ['x'] } } })),
    );
    const text = await inPython(module, ...names.map(name => `metrics.set_${name}_a(1, ${name}="x")`), PRINT);
    for (const name of names) expect(text).toContain(`demo_${name}_a{${name}="x"} 1.0`);
    expect(await typeErrors(typescript)).toBe('');
  });
});

describe('what a module cannot have', () => {
  const told = (...metrics: Metric[]) => {
    return found(demo(metrics), 'instrumentation').map(
      ({ code, severity, message, path: at }) => `${severity} ${code} ${at.join(' > ')}: ${message}`,
    );
  };

  it.each<[string, Metric[], string[]]>([
    [
      "a gauge of a counter's name without _total",
      [aMetric('demo_jobs_total'), aMetric('demo_jobs')],
      [
        'the Python module leaves demo_jobs_total out: prometheus_client keeps the name demo_jobs for demo_jobs',
        'the TypeScript module leaves demo_jobs_total out: incJobs would be the name of what records it, and is that of demo_jobs',
      ],
    ],
    [
      'two names that differ only in what no function can hold',
      [aMetric('demo_a:b'), aMetric('demo_a_b')],
      ['Python', 'TypeScript'].map(
        (language, index) =>
          `the ${language} module leaves demo_a_b out: ${['set_a_b', 'setAB'][index]} would be the name of what records it, and is that of demo_a:b`,
      ),
    ],
  ])('is said as a warning: %s', (_, metrics, messages) => {
    expect(
      told(...metrics).map(line =>
        line.replace(/^warning instrumentation\/[a-z-]+ demo > metrics > \S+ /, ''),
      ),
    ).toEqual(messages);
  });

  it('leaves modules that run, and emits the rest', async () => {
    const { python: module } = modules([
      aMetric('demo_jobs_total'),
      aMetric('demo_jobs'),
      aMetric('demo_x', { kind: 'counter' }),
    ]);
    expect(await inPython(module, 'metrics.set_jobs(1)', PRINT)).toContain('demo_jobs 1.0');
    const { python: none } = modules([aMetric('demo_x', { kind: 'counter' })]);
    expect(await inPython(none, PRINT)).not.toContain('demo_x');
  });
});
