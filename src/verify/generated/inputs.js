// Made by `npm run regenerate`. Do not edit.
export default "80d0172987333e1efc467ecb3d95eb041a4df25d9c896735317235c36f7b773d";
