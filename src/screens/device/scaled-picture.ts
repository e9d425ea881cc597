import { problemError } from '../worker/problem.ts'

/** The longest edge of a kept picture and of its preview, in px. */
const LONGEST = 2048
const PREVIEW = 240
const PREVIEW_BYTES = 12 * 1024

/** A picture as it is kept: drawn anew as a JPEG, so that nothing of its place, time or camera comes along. */
export type ScaledPicture = {
  readonly picture: Blob
  /** A small JPEG in base64. */
  readonly preview: string
}

/** Draws a picture anew, upright and at most 2048 px long. Throws *picture-unread* when this browser cannot read it. */
export async function scaledPicture(file: Blob): Promise<ScaledPicture> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw problemError('picture-unread')
  })
  try {
    return { picture: await drawn(image, LONGEST, 0.85), preview: await preview(image) }
  } finally {
    image.close()
  }
}

async function preview(image: ImageBitmap): Promise<string> {
  for (const [edge, quality] of [[PREVIEW, 0.7] as const, [PREVIEW, 0.4] as const, [PREVIEW / 2, 0.5] as const]) {
    const small = await drawn(image, edge, quality)
    if (small.size <= PREVIEW_BYTES) return base64(new Uint8Array(await small.arrayBuffer()))
  }
  return ''
}

function drawn(image: ImageBitmap, longest: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) throw problemError('picture-unread')
  // JPEG knows no transparency: what was clear becomes white as on paper, not black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(problemError('picture-unread'))), 'image/jpeg', quality),
  )
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
