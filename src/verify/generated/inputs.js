// Made by `npm run regenerate`. Do not edit.
export default "118a631e56338514660102272ff9a6ca38cb3e3af1d79c92aee755ffb0cf5b9c";
