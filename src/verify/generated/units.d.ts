// Made by `node scripts/schemas.mjs`. Do not edit.
declare const value: readonly string[];
export default value;
