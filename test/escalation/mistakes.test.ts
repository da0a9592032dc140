import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../src/core/index.js';
import { fromYaml } from '../../src/formats/text/index.js';
import { judge, subjectOfRouting, subjectsOfArtifacts } from '../../src/judge/index.js';
import { resolve } from '../../src/resolve/index.js';
import { packed } from '../fixtures/packed.js';
import { PROVEN, REFUSED, written } from './mistakes-table.js';

/** Those of which a note says what is written instead. */
const ELSEWHERE = ['M19', 'M39', 'M46'];

const ROWS =
  `M01 M02 M03 M04 M06 M07 M08 M10 M11 M12 M13 M14 M15 M16 M17 M18 M19 M20 M21 M21b M22 M23 M24 M25 M26 M28
  M30 M32 M33 M34 M36 M37 M38 M39 M42 M43 M45 M46`.split(/\s+/);

function outcome(definition: unknown) {
  const resolved = resolve([definition as never]);
  return resolved.ok ? packed(resolved.value.model) : resolved;
}

/** What is wrong with a definition, and with the files that it comes to. */
function codesOf(definition: unknown): readonly string[] {
  const resolved = resolve([definition as never]);
  if (!resolved.ok) return resolved.diagnostics.map(({ code }) => code);
  const { environments } = resolved.value.model;
  const files = packed(resolved.value.model);
  const subjects = [
    ...environments.map(subjectOfRouting),
    ...subjectsOfArtifacts(files.ok ? files.value : [], environments),
  ];
  return [...resolved.diagnostics, ...subjects.flatMap(subject => judge(subject))].map(({ code }) => code);
}

// biome-ignore lint/suspicious/noExplicitAny: a document as its reader sees it
function configOf(definition: unknown): any {
  const { value } = outcome(definition) as { readonly value: readonly Artifact[] };
  return fromYaml(value.find(({ path }) => path.endsWith('alertmanager.yml'))?.content ?? '');
}

describe('a mistake that Alertmanager accepts', () => {
  it.each(REFUSED)('$id, $mistake, is $code', ({ code, wrong, right }) => {
    expect(codesOf(wrong)).toContain(code);
    expect(codesOf(right)).toEqual([]);
  });

  it('is one of all that were measured, each refused or not to be written', () => {
    const covered = [...REFUSED.map(({ id }) => id), ...PROVEN.map(([id]) => id), ...ELSEWHERE];
    expect([...new Set(covered)].sort()).toEqual([...ROWS].sort());
  });
});

describe('what cannot be written', () => {
  const config = configOf(written);
  // biome-ignore lint/suspicious/noExplicitAny: any integration of any receiver
  const integrations: any[] = config.receivers.flatMap((receiver: Record<string, unknown>) =>
    Object.values(receiver).flatMap(list => (Array.isArray(list) ? list : [])),
  );

  it('M19: a secret is a file of one folder, whose name is all that we know of it', () => {
    expect(integrations.map(each => each.api_url_file)).toEqual(
      integrations.map(() => '/etc/alertmanager/secrets/slack_url'),
    );
    const page = (outcome(written) as { value: readonly Artifact[] }).value.find(({ path }) =>
      path.endsWith('docs/receivers.md'),
    );
    expect(page?.content).toContain('/etc/alertmanager/secrets/slack_url');
  });

  it('M39: whether an end is told is said for every integration, and is so by default', () => {
    expect(integrations.length).toBeGreaterThan(0);
    expect(integrations.map(each => each.send_resolved)).toEqual(integrations.map(() => true));
  });

  it('M43: there is no resolve_timeout', () => {
    expect(JSON.stringify(config)).not.toContain('resolve_timeout');
  });

  it('M46: no group is empty', () => {
    const groups = (route: { group_by?: string[]; routes?: [] }): string[][] => [
      ...(route.group_by === undefined ? [] : [route.group_by]),
      ...(route.routes ?? []).flatMap(groups),
    ];
    expect(groups(config.route)).toEqual([['escalation'], ['alertname', 'service']]);
  });
});
