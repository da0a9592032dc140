// Made by `npm run regenerate`. Do not edit.
export default "c113831c80ea24a56c9fd056ec0fd95c56a13e2907a9864766c50adff441e10c";
