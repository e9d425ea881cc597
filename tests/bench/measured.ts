/** One measured step, of the app or of the floor: ms, bytes of bodies both ways, and how many of them went out. */
export type Measured = { readonly ms: number; readonly bytes: number; readonly out: number }

const carried = { bytes: 0, out: 0 }
const plainFetch = globalThis.fetch
globalThis.fetch = async (to, how) => {
  const body = how?.body
  if (body instanceof Uint8Array || typeof body === 'string') carried.out += body.length
  const answer = await plainFetch(to, how)
  carried.bytes += (await answer.clone().arrayBuffer()).byteLength
  return answer
}

/** Takes the time of a step, and counts what `fetch` carries meanwhile. */
export async function measured(step: () => Promise<unknown>): Promise<Measured> {
  Object.assign(carried, { bytes: 0, out: 0 })
  const began = performance.now()
  await step()
  return { ms: Math.round(performance.now() - began), bytes: carried.bytes + carried.out, out: carried.out }
}
