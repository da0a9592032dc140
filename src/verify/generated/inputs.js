// Made by `node scripts/schemas.mjs`. Do not edit.
export default "4b32aa93690039870776777a1d4fec64cff8dffb9a087d79848abedd4e9e7e1c";
