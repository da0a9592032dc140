/** What an alert carries. A label that is missing and one that is empty are the same. */
export type Labels = Readonly<Record<string, string>>;

/** One text for equal labels, whatever the order in which they were given. */
export function identityOf(labels: Labels): string {
  return JSON.stringify(
    Object.keys(labels)
      .sort()
      .filter(name => labels[name] !== '')
      .map(name => [name, labels[name]]),
  );
}
