// Made by `npm run regenerate`. Do not edit.
export default "ff8cf3f37a7cc9ead851f1928a18dff7d4c6fe15f81912dc401357074f6a9a51";
