import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { supports } from '../../src/core/index.js';
import { builtInTemplates } from '../../src/gotemplate/alertmanager/built-in-templates.js';
import { templateWorld } from '../../src/gotemplate/alertmanager/environment.js';
import { check } from '../../src/gotemplate/check.js';
import { parse } from '../../src/gotemplate/parse.js';
import { ANY } from '../../src/gotemplate/types.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../engines/index.js';
import { defaultTemplates } from './default-templates.js';
import { BAD, EMPTY, GOOD, SINCE } from './examples.js';

function mistakes(template: string, version: string) {
  const { dot, environment } = templateWorld(version, []);
  return check(template, dot, environment);
}

function rendered(template: string, version: AlertmanagerVersion) {
  return amtool(version, [
    'template',
    'render',
    `--template.glob=${defaultTemplates(version)}`,
    `--template.text=${template}`,
  ]);
}

async function renders(template: string, version: AlertmanagerVersion): Promise<boolean> {
  return (await rendered(template, version)).code === 0;
}

describe.each(ALERTMANAGER_VERSIONS)('with Alertmanager %s', version => {
  it.each(GOOD)('%s is right', async template => {
    expect(mistakes(template, version)).toEqual([]);
    expect(await renders(template, version)).toBe(true);
  });

  it.each(BAD)('%s is wrong: %s', async (template, type) => {
    expect(mistakes(template, version).map(each => each.type)).toContain(type);
    expect(await renders(template, version)).toBe(false);
  });

  it.each(EMPTY)('%s says nothing', async template => {
    expect(mistakes(template, version)).toHaveLength(1);
    expect((await rendered(template, version)).stdout).toContain('<no value>');
  });

  it.each(SINCE)('%s is right since %s', async (template, since) => {
    expect(mistakes(template, version).length === 0).toBe(supports(version, since));
    expect(await renders(template, version)).toBe(supports(version, since));
  });
});

describe.each(ALERTMANAGER_VERSIONS)('the templates that Alertmanager %s brings along', version => {
  const files = defaultTemplates(version);
  const source = ['default', 'email'].map(name => readFileSync(files.replace('*', name), 'utf8')).join('');

  // Debian leaves Jira out of 0.28.
  const lacking = (names: Iterable<string>) =>
    version === '0.28' ? [...names].filter(name => name.startsWith('jira.')) : [];

  it('can be read, and are those that we know', () => {
    const { dot } = templateWorld(version, []);
    const known = builtInTemplates(dot, since => supports(version, since));
    const defined = [...(parse(source).template?.definitions.keys() ?? [])];
    expect([...defined, ...lacking(known.keys())].sort()).toEqual([...known.keys()].sort());
  });

  it('are right, each for what we say it is for', () => {
    const { dot, environment } = templateWorld(version, []);
    const known = builtInTemplates(dot, since => supports(version, since));
    for (const [name, given] of known) {
      if (lacking(known.keys()).includes(name)) continue;
      const call = `{{ template "${name}" . }}`;
      expect([name, check(source + call, given, { ...environment, templates: new Map() })]).toEqual([
        name,
        [],
      ]);
      const other = given === dot ? '.Alerts' : '.';
      expect(mistakes(`{{ template "${name}" ${other} }}`, version)).toHaveLength(1);
    }
  });
});

it('knows nothing of a value that it does not know, and finds no fault with it', () => {
  const { environment } = templateWorld('0.33', []);
  expect(check('{{ .a.b.c "x" }}{{ range .y }}{{ .z | toUpper }}{{ end }}', ANY, environment)).toEqual([]);
});

it('says where the mistake is', () => {
  const template = '{{ if eq .Status "firing" }}{{ .Statuss }}{{ end }}';
  const [mistake] = mistakes(template, '0.33');
  expect(template.slice(mistake?.span.start, mistake?.span.end)).toBe('.Statuss');
});
