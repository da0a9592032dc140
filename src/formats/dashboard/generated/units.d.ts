// Made by `npm run regenerate`. Do not edit.
declare const value: readonly string[];
export default value;
