// Made by `node scripts/schemas.mjs`. Do not edit.
declare const value: Readonly<Record<string, readonly string[]>>;
export default value;
