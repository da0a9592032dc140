import { type Branch, type Pipeline, type Plugin, reference, type Step, type Value } from './pipeline.js';

/** A pipeline as Logstash reads it with `config.support_escapes`, without which no text could hold both quotes. */
export function printPipeline({ input, filter, output }: Pipeline): string {
  const sections = [
    ['input', input],
    ['filter', filter],
    ['output', output],
  ] as const;
  return sections.map(([name, steps]) => block(name, lines(steps))).join('\n');
}

function lines(steps: readonly Step[]): string {
  return steps.map(step => (step.type === 'plugin' ? pluginText(step) : branch(step))).join('');
}

function pluginText({ name, settings }: Plugin): string {
  return block(name, settings.map(([key, value]) => `${key} => ${valueText(value)}\n`).join(''));
}

function branch({ has = [], lacks = [], steps }: Branch): string {
  const condition = [...has.map(reference), ...lacks.map(field => `!${reference(field)}`)];
  return block(`if ${condition.join(' and ')}`, lines(steps));
}

function block(head: string, body: string): string {
  return `${head} {\n${indented(body)}}\n`;
}

/** Texts hold no line breaks, so that every line here is one of ours. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function valueText(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (!('type' in value)) return `[${value.map(valueText).join(', ')}]`;
  return `{ ${value.entries.map(([key, inner]) => `${quoted(key)} => ${valueText(inner)}`).join(' ')} }`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** https://github.com/elastic/logstash/blob/8.19/logstash-core/lib/logstash/config/string_escape.rb */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, found => ESCAPES[found] ?? `\\${found}`)}"`;
}
