import { at, list, parseDuration, record, text, texts, WEEKDAYS } from '../../src/core/index.js';
import { readYaml } from '../../src/formats/text/read.js';
import type { JudgedRouting } from '../../src/judge/index.js';
import {
  type AlertFacts,
  type Labels,
  type Route,
  type RouteMatcher,
  type Routing,
  ruleFacts,
  type TimeInterval,
} from '../../src/notify/index.js';
import { labelsOf, parse } from '../../src/promql/index.js';

/** The routing of an `alertmanager.yml`, for the alerts of a rule file. As much of both is read as examples have. */
export function readRouting(alertmanager: string, rules: string): JudgedRouting {
  const config = yaml(alertmanager);
  return {
    routing: routing(config),
    alerts: alertsOf(yaml(rules)),
    evaluationIntervalMs: 60_000,
    placeOf: () => ({ path: [] }),
  };
}

const yaml = (content: string): unknown => {
  const { documents, faults } = readYaml(content, 'example.yml');
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return documents[0]?.value;
};

function routing(config: unknown): Routing {
  const root = route(at(config, 'route'));
  return {
    root: {
      ...root,
      receiver: root.receiver ?? '',
      groupBy: root.groupBy ?? [],
      groupWaitMs: root.groupWaitMs ?? 30_000,
      groupIntervalMs: root.groupIntervalMs ?? 5 * 60_000,
      repeatIntervalMs: root.repeatIntervalMs ?? 4 * 3_600_000,
    },
    receivers: list(at(config, 'receivers')).map(receiver => ({
      name: text(at(receiver, 'name')) ?? '',
      notifies: Object.keys(record(receiver)).filter(key => key.endsWith('_configs')),
    })),
    timeIntervals: list(at(config, 'time_intervals')).map(timeInterval),
    inhibitRules: list(at(config, 'inhibit_rules')).map((rule, index) => ({
      name: String(index + 1),
      source: texts(at(rule, 'source_matchers')).map(matcher),
      target: texts(at(rule, 'target_matchers')).map(matcher),
      equal: texts(at(rule, 'equal')),
    })),
  };
}

function route(value: unknown): Route {
  const duration = (key: string) => parseDuration(text(at(value, key)) ?? '');
  const groupBy = at(value, 'group_by');
  return {
    matchers: texts(at(value, 'matchers')).map(matcher),
    receiver: text(at(value, 'receiver')),
    groupBy: groupBy === undefined ? undefined : texts(groupBy),
    groupWaitMs: duration('group_wait'),
    groupIntervalMs: duration('group_interval'),
    repeatIntervalMs: duration('repeat_interval'),
    continue: at(value, 'continue') === true,
    muteTimeIntervals: texts(at(value, 'mute_time_intervals')),
    activeTimeIntervals: texts(at(value, 'active_time_intervals')),
    routes: list(at(value, 'routes')).map(route),
  };
}

function matcher(written: string): RouteMatcher {
  const [, label = '', operator = '=', value = ''] = /^(\w+)(=~|!~|!=|=)"(.*)"$/.exec(written) ?? [];
  return { label, operator: operator as RouteMatcher['operator'], value };
}

function timeInterval(value: unknown): TimeInterval {
  const spans = list(at(value, 'time_intervals')).map(span => ({
    times: part(span, 'times', time => ({
      fromMinute: minute(at(time, 'start_time')),
      toMinute: minute(at(time, 'end_time')),
    })),
    weekdays: part(span, 'weekdays', days => range(days, day => WEEKDAYS.indexOf(day as never))),
    years: part(span, 'years', years => range(years, Number)),
    location: text(at(span, 'location')),
  }));
  return { name: text(at(value, 'name')) ?? '', spans };
}

function part<T>(span: unknown, key: string, read: (item: unknown) => T): readonly T[] | undefined {
  const items = at(span, key);
  return items === undefined ? undefined : list(items).map(read);
}

const range = (value: unknown, read: (text: string) => number) => {
  const [from = '', to = from] = String(value).split(':');
  return { from: read(from), to: read(to) };
};

const minute = (value: unknown): number => {
  const [hours, minutes] = (text(value) ?? '').split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

function alertsOf(file: unknown): readonly AlertFacts[] {
  return list(at(file, 'groups')).flatMap(group =>
    list(at(group, 'rules')).map(rule => {
      const name = text(at(rule, 'alert')) ?? '';
      const parsed = parse(text(at(rule, 'expr')) ?? '');
      if (parsed.ast === undefined) throw new Error(`${name}: ${parsed.diagnostics[0]?.message}`);
      const labels = record(at(rule, 'labels')) as Labels;
      return ruleFacts({ name, labels, flow: labelsOf(parsed.ast), origin: ['alerts', name] });
    }),
  );
}
