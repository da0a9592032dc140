// Made by `npm run regenerate`. Do not edit.
declare const value: Readonly<Record<string, readonly string[]>>;
export default value;
