/** Groups: rooms of their own, and who is in them. */
export const groups = {
  firstName: 'The project’s group',
  nameless: 'Group without a name',
}
