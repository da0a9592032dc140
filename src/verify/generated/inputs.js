// Made by `node scripts/schemas.mjs`. Do not edit.
export default "8a871ea4c12a7ebed46c20ab039ff8565125f5a1a1e608de34e1b9ab41912210";
