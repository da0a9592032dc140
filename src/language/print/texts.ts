import { type Code, keyText, token } from './code.js';

/** Marks of what a function puts into its text: characters that no text holds. */
const START = '\uE000';
const END = '\uE001';

/** A function of labels, value and threshold, or of labels alone, as the text that it builds. */
export function textFunctionCode(build: (context: never) => unknown, takes: 'context' | 'labels'): Code {
  const prefix = takes === 'context' ? 'labels' : '';
  const labels = new Proxy({}, { get: (_, name) => `${START}${prefix}${access(String(name))}${END}` });
  const context = { labels, value: `${START}value${END}`, threshold: `${START}threshold${END}` };
  const text = String(build((takes === 'context' ? context : labels) as never));
  const pieces = text.split(new RegExp(`${START}([^${END}]*)${END}`));
  const parts = pieces.filter((_, index) => index % 2 === 0);
  const named = pieces.filter((_, index) => index % 2 === 1);
  const holes = named.map(name => token(takes === 'context' ? name : `labels${name}`));
  const used = ['labels', 'value', 'threshold'].filter(name =>
    named.some(each => new RegExp(`^${name}\\b`).test(each)),
  );
  const whole = used.length === 0 ? '()' : `({ ${used.join(', ')} })`;
  const parameters = takes === 'context' ? whole : named.length === 0 ? '()' : 'labels';
  return { type: 'arrow', parameters, body: { type: 'template', tag: '', parts, holes } };
}

function access(name: string): string {
  const key = keyText(name);
  return key === name ? `.${name}` : `[${key}]`;
}
