// Made by `npm run regenerate`. Do not edit.
export default "30a7d7121b58e4adb7180ea2e495b91bbf639a22dce4e381dc47859fd9500ae8";
