// Made by `npm run regenerate`. Do not edit.
declare const value: string;
export default value;
