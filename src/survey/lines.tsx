/** Line drawings of the page, one stroke each in the colour of the words beside them; silent, since the words say it. */
const strokes = {
  back: 'M19 12H5M12 19l-7-7 7-7',
  check: 'M4 12.5 9.5 18 20 6.5',
  languages: 'M5 8l6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6',
  listen: 'M11 5 6.5 9H3v6h3.5L11 19zM16 9a5 5 0 0 1 0 6M19.4 5.6a9 9 0 0 1 0 12.8',
  lock: 'M5 11h14v10H5zM8 11V7a4 4 0 0 1 8 0v4M12 15v2',
  next: 'M5 12h14M12 5l7 7-7 7',
  stop: 'M7 7h10v10H7z',
  wait: 'M12 12v6M9 15l3-3 3 3M7 18a5 5 0 1 1 1-9.8A6 6 0 0 1 19 11a3.5 3.5 0 0 1-1 7',
} as const

const mouths = ['M8 16.5q4-4 8 0', 'M8.5 16q3.5-2 7 0', 'M8.5 15.5h7', 'M8.5 15q3.5 2 7 0', 'M8 14.5q4 4 8 0']
const arrows = [
  'M12 4v16M6 14l6 6 6-6',
  'M12 7v10M8 13l4 4 4-4',
  'M6 9.5h12M6 14.5h12',
  'M12 17V7M8 11l4-4 4 4',
  'M12 20V4M6 10l6-6 6 6',
]

const Drawing = ({ d, size, tick = false }: { d: string; size: number; tick?: boolean }) => (
  <svg class={tick ? 'rs-line rs-tick' : 'rs-line'} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={d} />
  </svg>
)

/** One of the page's line drawings. */
export const Line = ({ of, size = 22 }: { of: keyof typeof strokes; size?: number }) => (
  <Drawing d={strokes[of]} size={size} tick={of === 'check'} />
)

/** The place of an answer among five: a face, or for what has changed an arrow. All are drawn alike, none looks unkind. */
export function ScaleSymbol({ place, change }: { place: number; change: boolean }) {
  const face = `M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19M8.8 9.6v.2M15.2 9.6v.2${mouths[place] ?? ''}`
  return <Drawing d={change ? (arrows[place] ?? '') : face} size={32} />
}
