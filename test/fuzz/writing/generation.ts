/**
 * The files of the nth generation: some stay, some change, some come and go. Every file says on each of its lines
 * which generation it is of, so that half a file, or one made of two, is seen at once.
 */
export function generation(number: number): Record<string, string> {
  const names = ['a/rules/x.yml', 'a/rules/y.yml', 'a/grafana/deep/z.json', 'b/big.json'];
  const comingAndGoing = Array.from({ length: 6 }, (_, index) => `c/${(number + index) % 9}/part.yml`);
  return Object.fromEntries([
    ['a/constant.yml', whole('constant')],
    ...[...names, ...comingAndGoing].map(path => [path, whole(String(number))]),
  ]);
}

function whole(mark: string): string {
  return `begin ${mark}\n${`${mark}\n`.repeat(5000)}end ${mark}\n`;
}

/** True for a text that is one generation's from its first line to its last. */
export function isWhole(text: string): boolean {
  const mark = /^begin (.+)\n/.exec(text)?.[1];
  return mark !== undefined && text === whole(mark);
}
