// Made by `npm run regenerate`. Do not edit.
declare const value: Readonly<Record<string, () => Promise<{ readonly default: import('../schema/validator.js').Validator }>>>;
export default value;
