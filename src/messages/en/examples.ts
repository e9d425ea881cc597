/** Practice projects and the plain lists of what the work leads to. */
export const examples = {
  title: 'Practice projects',
}
