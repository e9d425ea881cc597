/** When something looks like a personal identity number. */
export const identity = {
  title: 'Mask',
}
