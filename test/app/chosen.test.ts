import { describe, expect, it } from 'vitest';
import { chosen } from '../../src/app/chosen.js';
import type { Outcome, Pointer } from '../../src/core/index.js';
import { document } from '../../src/formats/index.js';
import { outputNames } from '../../src/lower/index.js';

const position = { file: 'atalaya.yml', line: 1, column: 9 };
const written = (name: string) => ({ name, place: { path: [], position } });
const writtenForm = (name: string, options = {}) => ({
  ...written(name),
  options,
  placeOf: (pointer: Pointer) => ({ path: [pointer.join('.')], position }),
});

/** Which form it is can be seen from where it puts things. */
function pathsOf(choice: ReturnType<typeof chosen>): readonly string[] {
  const rules = document(
    'rule-file',
    { environment: 'demo', system: 'demo', name: 'alerts' },
    { groups: [{ name: 'a' }] },
    { '': ['demo'] },
  );
  const packed: Outcome<readonly { path: string }[]> | undefined = choice.ok
    ? choice.value.form.pack([rules])
    : undefined;
  return packed?.ok ? packed.value.map(({ path }) => path) : [];
}

describe('what a run compiles to', () => {
  it('is everything, as files, unless something else is said', () => {
    expect(chosen({})).toMatchObject({ ok: true, value: { outputs: outputNames }, diagnostics: [] });
    expect(pathsOf(chosen({}))).toEqual(['demo/prometheus/rules/alerts.yml']);
  });

  it('is what is named, in an order of its own', () => {
    expect(chosen({ outputs: ['rules', 'dashboards'] })).toMatchObject({
      value: { outputs: ['dashboards', 'rules'] },
    });
  });

  it('is what the project file names, unless the request does', () => {
    const project = { outputs: [written('rules')], form: writtenForm('flies') };
    const choice = chosen({ outputs: ['pages'], form: 'mixin' }, project);
    expect(choice).toMatchObject({ value: { outputs: ['pages'] } });
    expect(pathsOf(choice)).toEqual(['demo/prometheus_alerts.yaml']);
    expect(chosen({}, project).diagnostics).toMatchObject([{ code: 'app/unknown-form', position }]);
  });

  it('is all that the form has a place for', () => {
    expect(chosen({ form: 'kubernetes' })).toMatchObject({
      value: { outputs: outputNames.filter(name => name !== 'stack') },
    });
    expect(chosen({ form: 'mixin', outputs: ['rules', 'alertmanager'] })).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'app/output-not-in-form' }],
    });
  });

  it('must exist', () => {
    const { ok, diagnostics } = chosen({ outputs: ['rules', 'dashbords'], form: 'flies' });
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
      ['app/unknown-output', 'did you mean "dashboards"?'],
      ['app/unknown-form', 'did you mean "files"?'],
    ]);
  });
});

describe('options of a form', () => {
  it('hold for the form that they are written for, and for no other', () => {
    const form = writtenForm('kubernetes', { namespace: 'Not A Name' });
    expect(chosen({}, { form }).diagnostics).toMatchObject([
      {
        code: 'app/form-option',
        path: ['namespace'],
        message: expect.stringContaining('namespace: must be'),
      },
    ]);
    expect(chosen({ form: 'kubernetes' }, { form }).ok).toBe(false);
    expect(chosen({ form: 'mimir' }, { form }).ok).toBe(true);
  });

  it('are told where they are wrong, with what was meant', () => {
    const options = { namespce: 'x', labels: { release: 5 }, dashboards: 'sidecar', maxBytes: 5 };
    const { diagnostics } = chosen({}, { form: writtenForm('kubernetes', options) });
    expect(diagnostics.map(({ message, help }) => [message, help])).toEqual([
      ['the form kubernetes: labels.release: must be a text, is 5', undefined],
      [
        'the form kubernetes: dashboards: must be one of configmap, grafana-operator; is "sidecar"',
        undefined,
      ],
      ['the form kubernetes: maxBytes: must be at least 10000, is 5', undefined],
      ['the form kubernetes: namespce: unknown property "namespce"', 'did you mean "namespace"?'],
    ]);
  });
});
