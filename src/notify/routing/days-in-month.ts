/** How many days a month of the Gregorian calendar has; 1 is January. */
export function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}
