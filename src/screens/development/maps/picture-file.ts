/** How a drawing looks is decided by style sheets, which a file of its own does not have: each part takes its looks along. */
const looks = [
  ...(['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'] as const),
  ...(['paint-order', 'font-size', 'font-weight'] as const),
]

/** How much finer than on the screen a picture of dots is, as far as every browser makes one: so many dots a side, and in all. */
const FINER = 2
const SIDE = 16_384
const DOTS = 2 ** 24

/** How many dots a px of a drawing gets: fewer in a large one, which would else become no picture at all. */
export const dotsPerPx = (width: number, height: number): number =>
  Math.min(FINER, SIDE / Math.max(width, height), Math.sqrt(DOTS / (width * height)))

/** A drawing as a file of its own that any program opens. */
export async function pictureFile(drawn: SVGSVGElement, as: 'svg' | 'png'): Promise<Blob> {
  const text = standalone(drawn)
  const svg = new Blob([text], { type: 'image/svg+xml' })
  return as === 'svg' ? svg : dotsOf(svg, drawn.viewBox.baseVal)
}

function standalone(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const [from, to] = [drawn, copy].map(one => [...one.querySelectorAll<SVGElement>('*')])
  from?.forEach((part, n) => {
    const style = getComputedStyle(part)
    for (const look of looks) {
      const value = style.getPropertyValue(look)
      if (value !== '') to?.[n]?.setAttribute(look, value)
    }
    to?.[n]?.removeAttribute('class')
  })
  const { width, height } = drawn.viewBox.baseVal
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' })) ground.setAttribute(name, `${value}`)
  copy.prepend(ground)
  copy.setAttribute('font-family', 'Roboto, "Noto Sans", "Segoe UI", Arial, sans-serif')
  copy.removeAttribute('id')
  return new XMLSerializer().serializeToString(copy)
}

async function dotsOf(svg: Blob, { width, height }: DOMRect): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const finer = dotsPerPx(width, height)
    canvas.width = Math.floor(width * finer)
    canvas.height = Math.floor(height * finer)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
