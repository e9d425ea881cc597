/** Marking passages: the bar, quick marks, going through them, the codebook. */
export const marking = {
  title: 'Mark',
}
