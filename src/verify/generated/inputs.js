// Made by `node scripts/schemas.mjs`. Do not edit.
export default "d9c8b7fd8bf5ef5bad9b8c1f1f2b372e1bae67d9ee29e2ba4124af3c8511acc8";
