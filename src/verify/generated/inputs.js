// Made by `npm run regenerate`. Do not edit.
export default "d475f20c97e4d197ad52dc23dbc659bf4e0afe79578876097aab1827835645ba";
