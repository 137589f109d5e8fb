/** How lists and sentences count goods, as a part of a pattern: `2 pcs`, `6 Stück`, `40 шт`. */
export const PIECES =
  'pcs?|pieces?|units?|sets?|ea|nos|stk|stück|st|шт|штук[аи]?|компл(?:ект)?|од|adet|takım|件|台|个|只|套|pièces?|unités?|uds?|piezas?|szt';
