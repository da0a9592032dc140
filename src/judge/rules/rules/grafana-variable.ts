import { parse, variableNames } from '../../../promql/index.js';
import { excerptOf } from '../../placed.js';
import { rule } from '../../rule.js';
import { oneAlert } from './example.js';

interface Facts {
  readonly rule: string;
  readonly variable: string;
}

/** An expression that was copied from a dashboard. Where a variable is a matcher's value, `promql/variable-in-matcher` says so. */
export const grafanaVariable = rule({
  code: 'rules/grafana-variable',
  severity: 'error',
  needs: ['rule'],
  message: ({ rule, variable }: Facts) =>
    `${rule} uses the variable "${variable}", which only Grafana replaces`,
  help: () => 'Prometheus reads rules as they are: write out the value or the window',
  wrong: oneAlert('', 'rate(errors_total[$__rate_interval]) > 1'),
  right: oneAlert('', 'rate(errors_total{job=~"a|b$"}[5m]) > 1'),
  check: ({ rule: { expr, title, pointer, placeOf } }) => {
    const [variable] = variableNames(expr);
    if (variable === undefined || parse(expr).ast !== undefined) return [];
    if (parse(expr, { dialect: 'grafana' }).ast === undefined) return [];
    const place = placeOf([...pointer, 'expr'], excerptOf(expr, variable));
    return [{ facts: { rule: title, variable }, place }];
  },
});
