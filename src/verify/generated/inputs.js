// Made by `node scripts/schemas.mjs`. Do not edit.
export default "5c703fccee1ca1bd89b8cd680220b278f8c71b8e9e7bb098d7bd74624482cc5f";
