// Made by `npm run regenerate`. Do not edit.
export default "3bed6789c572e1392d301bebee36c8735dde8cba0e2b0bd73b1f74a16db52a16";
