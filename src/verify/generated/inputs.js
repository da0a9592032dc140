// Made by `npm run regenerate`. Do not edit.
export default "f25a28911ea614fe048511b11c9a8994603addf0c2433ba8f0f052113afeac69";
