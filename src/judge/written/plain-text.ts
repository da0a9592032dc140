import type { MediaType } from '../../core/index.js';

/** What a reader of a text sees, without the signs that keep it from being taken for markup. */
export function plainText(text: string, mediaType: MediaType | undefined): string {
  if (mediaType !== 'text/markdown' && mediaType !== 'text/html') return text;
  return text
    .replaceAll(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name) => NAMED[name as keyof typeof NAMED])
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
