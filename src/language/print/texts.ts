import type { TextFunction } from '../alert.js';
import type { LegendFunction } from '../panels.js';
import { readLegend, readText } from '../texts/read-text.js';
import { type Code, keyText, token } from './code.js';

/** A function of labels, value and threshold, as the text that it builds. */
export function textFunctionCode(words: TextFunction): Code {
  const { parts } = readText(words);
  const used = ['labels', 'value', 'threshold'].filter(name =>
    parts.some(part => typeof part === 'object' && name === (part.type === 'label' ? 'labels' : part.type)),
  );
  const parameters = used.length === 0 ? '()' : `({ ${used.join(', ')} })`;
  return arrow(parameters, parts);
}

/** A function of labels alone, as the legend that it builds. */
export function legendFunctionCode(words: LegendFunction): Code {
  const { parts } = readLegend(words);
  return arrow(parts.every(part => typeof part === 'string') ? '()' : 'labels', parts);
}

type Part = ReturnType<typeof readText>['parts'][number];

/** Words stand between holes, and before the first and behind the last of them. */
function arrow(parameters: string, parts: readonly Part[]): Code {
  const words = [''];
  const holes: Code[] = [];
  for (const part of parts) {
    if (typeof part === 'string') words.push(`${words.pop()}${part}`);
    else {
      holes.push(token(part.type === 'label' ? `labels${access(part.name)}` : part.type));
      words.push('');
    }
  }
  return { type: 'arrow', parameters, body: { type: 'template', tag: '', parts: words, holes } };
}

function access(name: string): string {
  const key = keyText(name);
  return key === name ? `.${name}` : `[${key}]`;
}
