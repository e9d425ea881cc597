/** How a drawing looks is decided by style sheets, which a file of its own does not have: each part takes its looks along. */
const looks = [
  ...(['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'] as const),
  ...(['paint-order', 'font-size', 'font-weight'] as const),
]

/** How much finer than on the screen a picture of dots is. */
const FINER = 2

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
    canvas.width = Math.ceil(width * FINER)
    canvas.height = Math.ceil(height * FINER)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
