// Made by `npm run regenerate`. Do not edit.
export default "7194e6f2905abd7a568ef02fdead320ec2992928442ec92701d4d8f7948e38a5";
