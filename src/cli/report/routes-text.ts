import picocolors from 'picocolors';
import type { RoutesReport, RoutingNode } from '../../app/index.js';
import type { Colors } from './colors.js';
import { renderProblems } from './problems.js';
import { alertGroups, grouping, isLeaf, people, schedule, timing, title } from './route-words.js';
import { visible } from './visible.js';
import { wrapped } from './wrapped.js';

/** The routing trees for people. */
export function renderRoutesText(report: RoutesReport, { color }: { readonly color: boolean }): string {
  const colors = picocolors.createColors(color);
  const trees = report.trees.map(({ environment, root }) =>
    [colors.bold(visible(environment)), ...nodeLines(root, '', '', colors)].map(line => `${line}\n`).join(''),
  );
  return [renderProblems(report, { color }), ...trees].filter(section => section !== '').join('\n');
}

/** `lead` stands before the node itself, `margin` before all that is below it. */
function nodeLines(node: RoutingNode, lead: string, margin: string, colors: Colors): string[] {
  const { dim, cyan, green } = colors;
  const inner = `${margin}${node.routes.length > 0 ? dim('│') : ' '}  `;
  const details = isLeaf(node)
    ? [
        `${green('→')} ${visible(people(node))} ${dim(visible(`(${node.receiver})`))}`,
        dim(visible(`${grouping(node)}; ${timing(node)}`)),
        ...(schedule(node) === '' ? [] : [visible(schedule(node))]),
        ...alertGroups(node).flatMap(({ words, names }) => [
          `${visible(words)}:`,
          ...wrapped(names.map(visible), 80).map(line => `  ${line}`),
        ]),
      ]
    : [];
  return [
    `${lead}${cyan(visible(title(node, lead === '')))}${node.continue ? dim(' and goes on') : ''}`,
    ...details.map(line => `${inner}${line}`),
    ...node.routes.flatMap((route, index) => {
      const isLast = index === node.routes.length - 1;
      return nodeLines(
        route,
        `${margin}${dim(isLast ? '└─ ' : '├─ ')}`,
        `${margin}${isLast ? '   ' : dim('│  ')}`,
        colors,
      );
    }),
  ];
}
