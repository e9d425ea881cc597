import { useMemo } from 'preact/hooks'
import encodeQR from 'qr'

const QUIET = 4

/** A QR code as one SVG path, black on white in every look, so that phones read it in the dark too. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => drawn(text), [text])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawn(text: string): { path: string; size: number } {
  const bits = encodeQR(text, 'raw', { border: QUIET })
  const path = bits.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, size: bits.length }
}
