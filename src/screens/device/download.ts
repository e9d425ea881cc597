import { installed, onIos } from './environment.ts'

/** Hands a made file to the person under a name: to the browser's downloads, and in an app on iOS, which has none, to the sheet that shares. */
export function download(blob: Blob, name: string): void {
  const file = new File([blob], name, { type: blob.type })
  if (!(onIos() && installed() && navigator.canShare?.({ files: [file] }))) {
    toDownloads(blob, name)
    return
  }
  navigator.share({ files: [file] }).catch((error: unknown) => {
    // Whoever closes the sheet wants no file; anything else must not cost her the file.
    if (!(error instanceof DOMException && error.name === 'AbortError')) toDownloads(blob, name)
  })
}

function toDownloads(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
