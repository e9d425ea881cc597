import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'

type Props = {
  readonly label: string
  /** What is said when the part cannot be fetched. */
  readonly stuck: string
  /** Fetches what draws the part. */
  readonly load: () => Promise<() => ComponentChild>
}

/** A quiet button that fetches a part of the page, which then stands in its place. */
export function LazyPart({ label, stuck, load }: Props) {
  const [part, setPart] = useState<{ readonly draw: () => ComponentChild }>()
  const [failed, setFailed] = useState(false)
  const open = () =>
    load().then(
      draw => setPart({ draw }),
      () => setFailed(true),
    )
  if (part) return <>{part.draw()}</>
  return (
    <div class="rs-quiet">
      <button type="button" onClick={() => void open()}>
        {label}
      </button>
      <p role="status">{failed ? stuck : ''}</p>
    </div>
  )
}
