/** What a name may be in both languages, however each writes it: lower-case words with `_` between them. */
export function isParameterName(name: string): boolean {
  return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name);
}

/** What a value is called after its unit: `seconds`, `operations_per_second`. A plain number is a `value`. */
export function nameFromUnit(unit: string | undefined): string | undefined {
  if (unit === undefined || unit === 'count') return 'value';
  const [amount = '', ...per] = unit.split('/');
  const name = [amount, ...per.map(base => `per_${base.replace(/s$/, '')}`)].join('_');
  return isParameterName(name) ? name : undefined;
}
