const NAME = 'rinnalla-room'
const BYTES = 10_000_000

/**
 * Lays up room on this device, before sound and files are kept: browsers do not tell how much is left. Returns whether
 * there was so much; the room is given back by `giveRoom` when the device is full, so that text still fits.
 */
export async function layUpRoom(): Promise<boolean> {
  try {
    const laid = await caches.open(NAME)
    if (!(await laid.match('/room'))) await laid.put('/room', new Response(new Uint8Array(BYTES)))
    return true
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    if (full) await giveRoom()
    return !full
  }
}

/** Gives back the room that was laid up. */
export async function giveRoom(): Promise<void> {
  await caches.delete(NAME).catch(() => false)
}
