import { expect, it } from 'vitest';
import { readTemplate } from '../../../src/formats/template/read.js';

it.each([
  ['plain text', [], []],
  ['{{ define "a" }}{{ template "b" . }}{{ end }}{{ block "c" . }}x{{ end }}', ['a', 'c'], ['c', 'b']],
  // A comment and a text that look like actions.
  ['{{/* template "a" */}}{{ "{{ template \\"b\\" }}" }}', [], []],
  [
    '{{ range .Alerts }}{{ if .A }}{{ template `x` . }}{{ else }}{{ template "y" }}{{ end }}{{ end }}',
    [],
    ['x', 'y'],
  ],
])('%s', (text, defines, calls) => {
  const read = readTemplate(text);
  expect(read.fault).toBeUndefined();
  expect(read.defines).toEqual(defines);
  expect(read.calls.map(({ name }) => name)).toEqual(calls);
});

it('says why a text cannot be read', () => {
  expect(readTemplate('{{ if }}').fault?.reason).toMatch(/./);
});
