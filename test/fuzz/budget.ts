/** How often an attack is tried: `small` in every run of the tests, `large` by `npm run fuzz`. */
export function budget(small: number, large: number): number {
  return process.env.ATALAYA_FUZZ === '1' ? large : small;
}
