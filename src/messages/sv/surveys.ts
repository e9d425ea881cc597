/** Surveys, their versions and rounds, the poster, and lending the tablet. */
export const surveys = {
  title: 'Enkäter',
}
