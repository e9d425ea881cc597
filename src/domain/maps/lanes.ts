/** Who acts at a step, in the order in which a path is drawn: nearest to the client first. */
export const lanes = ['client', 'municipality', 'region', 'state', 'third_sector', 'private'] as const
export type Lane = (typeof lanes)[number]

/** The lane of a sector or lane somebody has written; empty while nobody has said whose it is. */
export function laneOf(said: string): Lane | '' {
  if (said === 'informal') return 'client'
  return lanes.find(one => one === said) ?? ''
}
