// Made by `npm run regenerate`. Do not edit.
declare const value: import('../../shared/schema.js').Schema;
export default value;
