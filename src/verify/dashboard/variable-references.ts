import { type Diagnostic, text } from '../../core/index.js';
import { VARIABLE_FORMATS, variableUses } from '../../formats/dashboard/index.js';
import { report } from '../catalogue.js';
import { placeOf, underline } from '../document.js';
import { variableTexts } from './variable-texts.js';
import type { DashboardView } from './view.js';

/** Where variables are used: they exist, are printed in a form that Grafana knows, and are matched as what they can be. */
export function variableReferences(dashboard: DashboardView): readonly Diagnostic[] {
  return [...undefinedNames(dashboard), ...multiValues(dashboard), ...singleRepeats(dashboard)];
}

function undefinedNames(dashboard: DashboardView): readonly Diagnostic[] {
  const { document } = dashboard;
  const known = dashboard.variables.map(({ name }) => name);
  return [...variableTexts(dashboard)].flatMap(({ pointer, text, of, isName }) => {
    const uses = isName ? [{ name: text, format: undefined, written: text }] : variableUses(text);
    return uses.flatMap(({ name, format, written }) => {
      const place = placeOf(document, pointer, underline(text, written));
      if (!known.includes(name)) return [report('verify/undefined-variable', { name, of, known }, place)];
      // `${v:date:YYYY}` gives the format an argument.
      const base = format?.split(':')[0];
      if (base === undefined || VARIABLE_FORMATS.includes(base)) return [];
      return [report('verify/variable-format', { name, format: base, known: VARIABLE_FORMATS }, place)];
    });
  });
}

/** `label="$v"`, the value being the variable and nothing else. */
const EQUALS = /(\w+)\s*!?=\s*(["'])(\$\w+|\$\{\w+(?::\w+)?\}|\[\[\w+(?::\w+)?\]\])\2/g;

/** Several values become `(a|b)`, which only a regular expression reads. */
function multiValues({ document, panels, variables }: DashboardView): readonly Diagnostic[] {
  const multi = new Set(variables.filter(variable => variable.multi).map(({ name }) => name));
  if (multi.size === 0) return [];
  return panels.flatMap(panel =>
    panel.queries.flatMap(({ expr = '', pointer }) =>
      [...expr.matchAll(EQUALS)].flatMap(([written, label = '', , value = '']) => {
        const name = variableUses(value)[0]?.name;
        if (name === undefined || !multi.has(name)) return [];
        const place = placeOf(document, [...pointer, 'expr'], underline(expr, written));
        return [report('verify/multi-value-equals', { panel: panel.name, name, label }, place)];
      }),
    ),
  );
}

function singleRepeats({ document, panels, variables }: DashboardView): readonly Diagnostic[] {
  return panels.flatMap(({ name: panel, json, pointer }) => {
    const variable = variables.find(({ name }) => name === text(json.repeat));
    if (variable === undefined || variable.multi) return [];
    return [
      report(
        'verify/repeat-single',
        { panel, name: variable.name },
        placeOf(document, [...pointer, 'repeat']),
      ),
    ];
  });
}
