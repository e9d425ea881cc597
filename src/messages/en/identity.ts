/** When something looks like a personal identity number. */
export const identity = {
  found:
    'This looks like a personal identity number. Mask it: it is not needed here. Until you choose it is stored hidden.',
  mask: 'Mask it',
  other: 'It is something else',
}
