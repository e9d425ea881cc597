import { useEffect, useState } from 'preact/hooks'

/** The address of a small picture kept in base64, for as long as the component stands; empty when there is none. */
export function usePreview(base64: string): string {
  return useAddress(base64 === '' ? null : base64, text => new Blob([bytesOf(text)], { type: 'image/jpeg' }))
}

/** An address of bytes that only this page knows and that goes with the component. */
export const useBlobAddress = (blob: Blob | null): string => useAddress(blob, one => one)

function useAddress<T>(of: T | null, blobOf: (of: T) => Blob): string {
  const [address, setAddress] = useState('')
  useEffect(() => {
    if (of === null) return undefined
    const made = URL.createObjectURL(blobOf(of))
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress('')
    }
  }, [of])
  return address
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
