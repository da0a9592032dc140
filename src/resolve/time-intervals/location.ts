/** True for a time zone of the IANA database by its exact name. Go finds zones by file name, so the case counts. */
export function isTimeZone(name: string): boolean {
  if (name === 'UTC') return true;
  if (!/^[A-Z][A-Za-z_+-]*(\/[A-Za-z0-9_+-]+)+$/.test(name) || !isKnown(name)) return false;
  const exact = timeZones().find(zone => zone.toLowerCase() === name.toLowerCase());
  return exact === undefined || exact === name;
}

/** Every zone, by its canonical name. */
export function timeZones(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'];
}

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
