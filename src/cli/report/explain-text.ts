import picocolors from 'picocolors';
import type { ExplainedStep, ExplainReport, Explanation } from '../../app/index.js';
import { formatDuration, formatNumber, formatPath } from '../../core/index.js';
import type { Colors } from './colors.js';
import { renderProblems } from './problems.js';
import { schedule } from './route-words.js';
import { visible } from './visible.js';

/** An alert's way for people. */
export function renderExplainText(report: ExplainReport, { color }: { readonly color: boolean }): string {
  const colors = picocolors.createColors(color);
  const sections = report.explanations.map(explanation => explanationText(explanation, colors));
  return [renderProblems(report, { color }), ...sections].filter(section => section !== '').join('\n');
}

function explanationText(explanation: Explanation, colors: Colors): string {
  const { bold, dim, cyan } = colors;
  const { position, forMs, keepFiringForMs, labels, missing, steps, inhibitors, links } = explanation;
  const place = position && `${visible(position.file)}:${position.line}:${position.column}`;
  const rows: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['fires when', explanation.expression?.split('\n').map(visible) ?? ["somebody else's rule says"]],
    ['limit', limit(explanation)],
    ['holds for', forMs === 0 ? [] : [formatDuration(forMs)]],
    ['keeps firing', keepFiringForMs === undefined ? [] : [`${formatDuration(keepFiringForMs)} longer`]],
    ['carries', labels.map(({ name, value }) => visible(value === undefined ? name : `${name}="${value}"`))],
    ['never carries', missing.map(({ name, reason }) => visible(`${name}: ${reason}`))],
    ['notifies', steps.flatMap(step => stepLines(step, colors))],
    ['muted while', inhibitors.map(inhibitor => inhibitorLine(inhibitor))],
    ['runbook', link(links.runbook)],
    ['dashboard', link(links.dashboard)],
    ['panel', link(links.panel)],
  ];
  const heading = `${bold(visible(explanation.alert))}  ${explanation.severity}  ${dim(visible(placeOf(explanation)))}`;
  const body = rows.flatMap(([title, lines]) =>
    lines.map((line, index) => `  ${cyan((index === 0 ? title : '').padEnd(WIDTH))}${line}`),
  );
  return `${[heading, ...(place === undefined ? [] : [`  ${colors.blue('-->')} ${place}`]), '', ...body].join('\n')}\n`;
}

/** The system, and its environment where that is another thing. */
function placeOf({ system, environment }: Explanation): string {
  return system === environment ? system : `${system} in ${environment}`;
}

const WIDTH = 15;

function link(address: string | undefined): string[] {
  return address === undefined ? [] : [visible(address)];
}

function limit({ threshold }: Explanation): string[] {
  if (threshold === undefined) return [];
  const { operator, value, unit } = threshold;
  return [`${operator} ${formatNumber(value)}${unit === undefined ? '' : ` ${visible(unit)}`}`];
}

/** What happens, and below it the way there. */
function stepLines(step: ExplainedStep, { bold, dim, yellow }: Colors): string[] {
  const { notifies, surely, earliestMs, latestMs, repeatMs, receiver, route, mute } = step;
  const people = notifies.length === 0 ? 'nobody' : notifies.map(visible).join(', ');
  const certain = surely ? '' : ' for some of its series';
  const worst = latestMs === earliestMs ? '' : `, at worst ${formatDuration(latestMs)}`;
  const times = `after ${formatDuration(earliestMs)}${worst}; again every ${formatDuration(repeatMs)}`;
  const when = visible(schedule(step));
  const muted =
    mute === undefined
      ? []
      : [
          yellow(
            `  silent at that time: ${mute.type === 'muted' ? 'in' : 'outside of'} ${mute.intervals.map(visible).join(', ')}`,
          ),
        ];
  return [
    `${bold(people)}${certain} ${times}`,
    ...(when === '' ? [] : [`  ${when}`]),
    ...muted,
    dim(`  step ${step.step}: ${formatPath(['(root)', ...route].map(visible))} > ${visible(receiver)}`),
  ];
}

function inhibitorLine({ rule, alerts, equal }: Explanation['inhibitors'][number]): string {
  const same = equal.length === 0 ? '' : ` with the same ${equal.map(visible).join(', ')}`;
  return `${alerts.map(visible).join(' or ')} fires${same} (${visible(rule)})`;
}
