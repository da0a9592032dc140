import fc from 'fast-check';
import type { RootRoute, Route, RouteMatcher } from '../../src/notify/index.js';

/** Labels that matchers and alerts of random trees have in common. */
const NAMES = ['alertname', 'severity', 'team', 'zone'];

/** What people, programs and attackers put into labels. */
const VALUES = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  'web-1',
  'WEB-1',
  '5',
  '500',
  'é',
  '日本',
  '😀',
  'a\nb',
  '\nb',
  'a"b\\c',
  "it's",
  'a,b',
  '{a="b"}',
  ' a ',
  'a=b',
  '\t',
  '.*',
  'a|b',
  '$1',
];

/** Regexes in which engines and anchors differ. */
const PATTERNS = [
  '',
  '.*',
  '.+',
  '.',
  'a',
  'a|b',
  'a|',
  'a.*',
  '.*b',
  'a.b',
  '(?s)a.b',
  '(?s:.+)',
  '^a$',
  '(a|b)c?',
  'a(b|bc)?',
  '(?i)web-\\d',
  'web-[0-9]+',
  '[[:alpha:]]+',
  '\\d{3}',
  '\\w+',
  '\\pL+',
  '[^a]*',
  '\\Q.*\\E',
  'a\\|b',
  '(?:)',
  'a\nb',
  'a\\n.',
  '(?m)^b$|a.*',
  '[\\s\\S]*',
  '.*\\n.*',
  '日.|é+',
  '\\s*a\\s*',
  '(?P<x>a)b*',
  '\\{a="b"\\}',
];

export const matcher: fc.Arbitrary<RouteMatcher> = fc.oneof(
  fc.record({
    label: fc.constantFrom(...NAMES),
    operator: fc.constantFrom('=' as const, '!=' as const),
    value: fc.constantFrom(...VALUES),
  }),
  fc.record({
    label: fc.constantFrom(...NAMES),
    operator: fc.constantFrom('=~' as const, '!~' as const),
    value: fc.constantFrom(...PATTERNS),
  }),
);

interface Shape {
  readonly matchers: readonly RouteMatcher[];
  readonly isNamed: boolean;
  readonly continue: boolean;
  readonly routes: readonly Shape[];
}

const DEEPEST = 6;

const shape = fc.memo(
  (depth): fc.Arbitrary<Shape> =>
    fc.record({
      matchers: fc.array(matcher, { maxLength: 2 }),
      isNamed: fc.boolean(),
      continue: fc.boolean(),
      routes: depth === 1 ? fc.constant([]) : fc.array(shape(depth - 1), { maxLength: depth > 3 ? 2 : 4 }),
    }),
);

/** A random tree. Most nodes have a receiver of their own, named after their place; the others inherit. */
export const tree: fc.Arbitrary<Route> = shape(DEEPEST).map(each => named(each, 'r'));

export const labelSet: fc.Arbitrary<Readonly<Record<string, string>>> = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...VALUES),
);

function named({ matchers, isNamed, continue: goesOn, routes }: Shape, name: string): Route {
  return {
    matchers,
    receiver: isNamed ? name : undefined,
    continue: goesOn,
    muteTimeIntervals: [],
    activeTimeIntervals: [],
    routes: routes.map((route, index) => named(route, `${name}.${index}`)),
  };
}

/** One tree below which several stand, each reached by every alert: one question gets the answers of all. */
export function forest(trees: readonly Route[]): RootRoute {
  return {
    matchers: [],
    receiver: 'root',
    groupBy: [],
    groupWaitMs: 0,
    groupIntervalMs: 1,
    repeatIntervalMs: 1,
    continue: false,
    muteTimeIntervals: [],
    activeTimeIntervals: [],
    routes: trees.map((tree, index) => ({
      ...renamed(tree, `${index}:`),
      matchers: [],
      receiver: `${index}:top`,
      continue: true,
    })),
  };
}

function renamed(route: Route, prefix: string): Route {
  return {
    ...route,
    receiver: route.receiver && prefix + route.receiver,
    routes: route.routes.map(child => renamed(child, prefix)),
  };
}

/** The tree as Alertmanager's configuration. */
export function config(root: RootRoute): string {
  const names = new Set<string>();
  const render = ({ matchers, receiver, continue: goesOn, routes }: Route): object => {
    if (receiver !== undefined) names.add(receiver);
    return {
      ...(matchers.length === 0 ? {} : { matchers: matchers.map(text) }),
      ...(receiver === undefined ? {} : { receiver }),
      ...(goesOn ? { continue: true } : {}),
      routes: routes.map(render),
    };
  };
  const route = render(root);
  return JSON.stringify({ route, receivers: [...names].map(name => ({ name })) });
}

/** `name="value"`: written here once more, because what prints it for us is under test. */
export function text({ label, operator, value }: RouteMatcher): string {
  return `${label}${operator}"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
