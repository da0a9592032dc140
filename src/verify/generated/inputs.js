// Made by `npm run regenerate`. Do not edit.
export default "cfb54ca82ef41af5f63ccdcee6a6021106922476aad6f566be9dc4adcc3976ba";
