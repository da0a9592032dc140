// Made by `node scripts/schemas.mjs`. Do not edit.
declare const value: string;
export default value;
