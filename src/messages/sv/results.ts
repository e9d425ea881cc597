/** The result of a round, beside an earlier one, and what is published of it. */
export const results = {
  title: 'Resultat',
}
