// Made by `npm run regenerate`. Do not edit.
export default "4ffd82b9d47c29eb2d6ac252efcbc7ce473f70d6cd0f8d36b460d62909152fb5";
