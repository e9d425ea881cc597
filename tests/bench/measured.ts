/** One measured step: ms and bytes of bodies both ways, of the app and of the floor. */
export type Measured = { readonly ms: number; readonly bytes: number }

const carried = { bytes: 0 }
const plainFetch = globalThis.fetch
globalThis.fetch = async (to, how) => {
  const body = how?.body
  if (body instanceof Uint8Array || typeof body === 'string') carried.bytes += body.length
  const answer = await plainFetch(to, how)
  carried.bytes += (await answer.clone().arrayBuffer()).byteLength
  return answer
}

/** Takes the time of a step, and counts what `fetch` carries meanwhile. */
export async function measured(step: () => Promise<unknown>): Promise<Measured> {
  carried.bytes = 0
  const began = performance.now()
  await step()
  return { ms: Math.round(performance.now() - began), bytes: carried.bytes }
}
