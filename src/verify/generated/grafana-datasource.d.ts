// Made by `npm run regenerate`. Do not edit.
declare const value: import('../schema/validator.js').Validator;
export default value;
