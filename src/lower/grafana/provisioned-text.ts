/** Grafana replaces `$NAME` in provisioning files by an environment variable; a doubled `$` stands for one. */
export function provisionedText(text: string): string {
  return text.replaceAll('$', '$$$$');
}
