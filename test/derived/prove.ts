import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { System } from 'atalaya';
import { toYaml } from '../../src/formats/text/index.js';
import { resolve } from '../../src/resolve/index.js';
import { type PrometheusVersion, promtool } from '../engines/index.js';
import { packed } from '../fixtures/packed.js';
import type { Case, Construct } from './case.js';

interface Compiled {
  /** Rule files by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly alerts: readonly string[];
}

/** The rule files of a system. */
export function compiled(system: System): Compiled {
  const resolved = resolve([system]);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
  const [model] = resolved.value.model.environments;
  if (model === undefined) throw new Error('there is no system');
  const artifacts = packed(model, 'prometheus', 'rules');
  if (!artifacts.ok) throw new Error(JSON.stringify(artifacts.diagnostics, null, 2));
  const rules = artifacts.value.filter(({ path }) => path.includes('/rules/'));
  return {
    files: Object.fromEntries(rules.map(({ path, content }) => [path.split('/').at(-1) ?? '', content])),
    alerts: model.systems.flatMap(({ alerts }) => alerts.map(({ name }) => name)),
  };
}

/** What promtool says of all cases of a construct; `SUCCESS` if all is as it must be. */
export async function prove(construct: Construct, version: PrometheusVersion): Promise<string> {
  const { files, alerts } = compiled(construct.system(version));
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-derived-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { interval = '1m', cases } = construct;
    const tests = cases.map(each => testOf(each, alerts, interval));
    const document = { rule_files: Object.keys(files), evaluation_interval: interval, tests };
    writeFileSync(join(folder, 'tests.yml'), toYaml(document));
    const flags = construct.flags?.(version) ?? [];
    const checked = await promtool(version, [...flags, 'check', 'rules', ...Object.keys(files)], {
      cwd: folder,
    });
    const tested = await promtool(version, [...flags, 'test', 'rules', 'tests.yml'], { cwd: folder });
    const said = `${checked.stdout}${checked.stderr}${tested.stdout}${tested.stderr}`;
    return checked.code === 0 && tested.code === 0 ? 'SUCCESS' : said;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function testOf(
  { name, series, at = {}, silent, values = [] }: Case,
  alerts: readonly string[],
  interval: string,
) {
  const firing = Object.entries(at).flatMap(([minute, counts]) => {
    const unknown = Object.keys(counts).filter(alert => !alerts.includes(alert));
    if (unknown.length > 0) throw new Error(`there is no alert ${unknown.join(', ')}`);
    return alerts.map(alert => query(`count(${state(alert)})`, Number(minute), counts[alert]));
  });
  const quiet =
    silent === undefined
      ? []
      : alerts.map(alert => query(`count_over_time(${state(alert)}[1y])`, silent, undefined));
  const tests = [
    ...firing,
    ...quiet,
    ...values.map(({ minute, expr, is }) => query(expr, minute, is === 'nothing' ? undefined : is)),
  ];
  if (tests.length === 0) throw new Error(`${name}: proves nothing`);
  return {
    name,
    interval,
    input_series: Object.entries(series).map(([selector, samples]) => ({
      series: selector,
      values: samples,
    })),
    promql_expr_test: tests,
  };
}

function state(alert: string): string {
  return `ALERTS{alertname="${alert}",alertstate="firing",escalation="0"}`;
}

function query(expr: string, minute: number, value: number | undefined) {
  return {
    expr,
    eval_time: `${Math.round(minute * 60)}s`,
    exp_samples: value === undefined ? [] : [{ labels: '{}', value }],
  };
}
