import type { RoutingNode, RoutingTree } from '../../app/index.js';
import { alertGroups, grouping, isLeaf, people, schedule, timing, title } from './route-words.js';
import { escaped, textAt } from './svg.js';
import { STYLE } from './svg-style.js';
import { wrapped } from './wrapped.js';

const WIDTH = 1240;
const MARGIN = 24;
const INDENT = 22;
const LINE = 18;
/** Where the columns begin: routes, what lands on them, who hears of it. */
const COLUMNS = { routes: MARGIN, alerts: 440, people: 860 };
const TEXT_WIDTH = { alerts: 56, people: 48 };
const SEVERITIES = ['info', 'warning', 'critical', 'emergency'];

/** One route in its line of the picture. */
interface Row {
  readonly node: RoutingNode;
  readonly depth: number;
  readonly y: number;
  readonly height: number;
  /** The line of the parent; undefined for the root. */
  readonly parent?: Row | undefined;
}

/** The routing trees as one picture that stands by itself: no script, no font and no file besides it. */
export function renderRoutesSvg(trees: readonly RoutingTree[]): string {
  let y = MARGIN;
  const parts = trees.map(({ environment, root }) => {
    const top = y;
    const rows: Row[] = [];
    y = place(root, 0, top + 58, undefined, rows) + MARGIN;
    return [heading(environment, top), ...rows.map(card), ...rows.map(connector), ...rows.map(content)].join(
      '\n',
    );
  });
  const names = trees.map(({ environment }) => environment).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img">
<title>${escaped(`Routing of ${names}`)}</title>
${STYLE}
<rect class="paper" width="100%" height="100%"/>
${parts.join('\n')}
</svg>
`;
}

/** Lays a node and all below it out, and returns where the next line begins. */
function place(node: RoutingNode, depth: number, y: number, parent: Row | undefined, rows: Row[]): number {
  const lines = isLeaf(node) ? Math.max(2, alertLines(node).length, peopleLines(node).length) : 1;
  const row: Row = { node, depth, y, height: lines * LINE + 16, parent };
  rows.push(row);
  let next = y + row.height + 6;
  for (const route of node.routes) next = place(route, depth + 1, next, row, rows);
  return next;
}

function heading(system: string, y: number): string {
  const head = (x: number, words: string) => textAt(x, y + 48, words, { style: 'head', width: 60 });
  return [
    textAt(MARGIN, y + 18, system, { style: 'name', width: 100 }),
    head(COLUMNS.routes, 'ALERTS THAT MATCH'),
    head(COLUMNS.alerts, 'WHAT LANDS HERE'),
    head(COLUMNS.people, 'NOTIFIES'),
  ].join('\n');
}

function left({ depth }: Row): number {
  return COLUMNS.routes + depth * INDENT;
}

function card(row: Row): string {
  const right = isLeaf(row.node) ? WIDTH - MARGIN : COLUMNS.alerts - 16;
  return `<rect class="card" x="${left(row)}" y="${row.y}" width="${right - left(row)}" height="${row.height}" rx="6"/>`;
}

/** From below the parent to the left side of the card. */
function connector(row: Row): string {
  if (row.parent === undefined) return '';
  const x = left(row.parent) + INDENT / 2;
  return `<path class="line" d="M${x} ${row.parent.y + row.parent.height}V${row.y + 17}H${left(row)}"/>`;
}

function content(row: Row): string {
  const { node, y } = row;
  const room = Math.floor((COLUMNS.alerts - 28 - left(row) - 12) / 7.4);
  const route = `${title(node, row.parent === undefined)}${node.continue ? ' and goes on' : ''}`;
  const at = (index: number) => y + 22 + index * LINE;
  const texts = [textAt(left(row) + 12, at(0), route, { style: 'code', width: room })];
  if (isLeaf(node)) {
    texts.push(
      ...alertLines(node).map(({ words, style }, index) =>
        textAt(COLUMNS.alerts, at(index), words, { style, width: TEXT_WIDTH.alerts }),
      ),
      ...peopleLines(node).map(({ words, style }, index) =>
        textAt(COLUMNS.people, at(index), words, { style, width: TEXT_WIDTH.people }),
      ),
    );
  }
  return texts.join('\n');
}

interface StyledLine {
  readonly words: string;
  readonly style: string;
}

function alertLines(node: RoutingNode): StyledLine[] {
  if (node.alerts.length === 0) return [{ words: 'no alert of the definitions', style: 'soft' }];
  return alertGroups(node).flatMap(({ severity, words, names }) => [
    { words, style: `strong ${SEVERITIES.includes(severity) ? severity : 'other'}` },
    ...wrapped(names, TEXT_WIDTH.alerts).map(line => ({ words: line, style: 'plain' })),
  ]);
}

function peopleLines(node: RoutingNode): StyledLine[] {
  const when = schedule(node);
  return [
    ...wrapped(people(node).split(', '), TEXT_WIDTH.people - 4).map(words => ({ words, style: 'strong' })),
    ...(when === '' ? [] : [{ words: when, style: 'plain' }]),
    { words: timing(node), style: 'soft' },
    { words: grouping(node), style: 'soft' },
    { words: node.receiver, style: 'soft' },
  ];
}
