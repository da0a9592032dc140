// Made by `node scripts/schemas.mjs`. Do not edit.
declare const value: import('../schema/validator.js').Validator;
export default value;
