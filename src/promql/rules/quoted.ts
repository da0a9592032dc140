/** `"a", "b"` */
export function quoted(labels: readonly string[]): string {
  return labels.map(label => `"${label}"`).join(', ');
}
