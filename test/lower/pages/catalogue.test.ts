import { describe, expect, it } from 'vitest';
import { kebab } from '../../../src/core/index.js';
import { usesOf } from '../../../src/lower/pages/uses.js';
import { print } from '../../../src/promql/index.js';
import { packed } from '../../fixtures/packed.js';
import { artifactsOf } from '../compiled.js';
import { definedSystems } from '../definitions.js';
import { brokenLinks, pagesOf } from './read.js';

describe.each(await definedSystems())('the catalogue of $name', system => {
  const artifacts = artifactsOf(packed({ environments: [system] }));
  const pages = pagesOf(artifacts, system.name);
  const page = (name: string) => pages.get(name) ?? { content: '', anchors: [] };

  it('has a place for everything, once', () => {
    const expected = {
      'metrics.md': [...system.metrics, ...system.recordings].map(({ name }) => name.replaceAll(':', '.')),
      'alerts.md': [...system.alerts, ...system.externals].map(({ name }) => name),
      'dashboards.md': system.dashboards.flatMap(({ key, rows }) => [
        key,
        ...rows.flatMap(({ panels }) => panels.map(panel => `${key}.${panel.key}`)),
      ]),
      'receivers.md': [
        ...system.receivers.map(({ name }) => name),
        ...system.escalations.map(({ name }) => `policy.${name}`),
      ],
    };
    for (const [name, anchors] of Object.entries(expected))
      expect([...page(name).anchors].sort(), name).toEqual([...anchors].sort());
  });

  it('has a runbook for every alert, with what to do', () => {
    for (const { name, runbookUrl } of system.alerts) {
      const { content } = page(`runbooks/${kebab(name)}.md`);
      expect(content, name).toContain(`# ${name}`);
      expect(content, name).toContain(runbookUrl);
      expect(content, name).toMatch(/## What to do\n\n[^#\n]/);
      // Where notifications lead has the same last part.
      if (runbookUrl?.includes(kebab(name))) expect(runbookUrl).toMatch(new RegExp(`/${kebab(name)}$`));
    }
  });

  it('links to what is there', () => {
    expect(brokenLinks(artifacts, system.name)).toEqual([]);
  });

  it('shows help, labels and closed values of every metric', () => {
    const sections = page('metrics.md').content.split(/^## /m);
    for (const { name, labels } of system.metrics) {
      const section = sections.find(text => text.includes(`\`${name}\`\n`)) ?? '';
      for (const [label, { values = [] }] of Object.entries(labels)) {
        expect(section, name).toContain(`| \`${label}\` |`);
        for (const value of values) expect(section, name).toContain(`\`${value}\``);
      }
    }
  });

  it('knows where metrics are used as the texts of the artifacts tell', () => {
    const uses = usesOf(system);
    for (const { name } of system.metrics) {
      const word = new RegExp(`\\b${name}(_bucket|_sum|_count)?\\b`);
      const panels = system.dashboards.flatMap(({ key, rows }) =>
        rows.flatMap(row =>
          row.panels
            .filter(({ queries }) =>
              queries.some(query => query.type === 'metrics' && word.test(print(query.expr))),
            )
            .map(panel => `${key}.${panel.key}`),
        ),
      );
      expect(uses(name).panels.map(({ dashboard, panel }) => `${dashboard}.${panel}`)).toEqual(panels);
    }
  });
});
