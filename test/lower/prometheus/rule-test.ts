import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toYaml } from '../../../src/formats/text/index.js';
import { type PrometheusVersion, promtool } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { written } from '../compiled.js';

interface ExpectedAlert {
  readonly exp_labels: Readonly<Record<string, string>>;
  readonly exp_annotations?: Readonly<Record<string, string>>;
}

/** One test of promtool's: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ */
interface RuleTest {
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly alert_rule_test?: readonly {
    readonly eval_time: string;
    readonly alertname: string;
    readonly exp_alerts: readonly ExpectedAlert[];
  }[];
  readonly promql_expr_test?: readonly {
    readonly expr: string;
    readonly eval_time: string;
    readonly exp_samples: readonly { readonly labels: string; readonly value: number }[];
  }[];
}

/** Runs tests on the rules of a system, and returns what promtool says of those that fail: empty if none does. */
export async function testRules(
  version: PrometheusVersion,
  system: Alone,
  tests: readonly RuleTest[],
): Promise<string> {
  const folder = join(written(packed(system, 'prometheus', 'rules')), system.name, 'prometheus');
  writeFileSync(
    join(folder, 'test.yml'),
    toYaml({ rule_files: ['rules/*.yml'], evaluation_interval: '15s', tests }),
  );
  const { code, stdout, stderr } = await promtool(version, ['test', 'rules', join(folder, 'test.yml')]);
  return code === 0 ? '' : stdout + stderr;
}
