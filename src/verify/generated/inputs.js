// Made by `npm run regenerate`. Do not edit.
export default "9395801783de4cf1845320e44f63cb4051dad425496e2776ac4cacc517fca114";
