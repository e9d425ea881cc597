/** The situation analysis and what leaves on paper. */
export const situation = {
  title: 'Situation analysis',
}
