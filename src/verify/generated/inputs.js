// Made by `node scripts/schemas.mjs`. Do not edit.
export default "9443ca216dbb223deab737c03d8d952792b610f08e09238a674ccd6fd5fc1f2e";
