/** Says of the product what the note says of itself. */
export const reservation =
  "La note aux candidats rappelle les règles essentielles et ne vaut pas règlement d'examen : ce contrôle non plus.";
