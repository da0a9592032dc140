// Made by `node scripts/schemas.mjs`. Do not edit.
export default "7a89e3526479b67fcb357fcd580cec875be43d4e9447419ce99a2fc97578b46f";
