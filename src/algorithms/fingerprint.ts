/** A short mark of a text, by which a later one is told from it (FNV-1a, 32 bits, twice); no secret is kept by it. */
export function fingerprint(text: string): string {
  const [a, b] = [0x811c9dc5, 0x01000193].map(seed => {
    let hash = seed
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
    return hash.toString(16).padStart(8, '0')
  })
  return `${a}${b}`
}
