import * as v from 'valibot'

const bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** How many bytes a project has at the endpoint, and the most it may have. */
export const roomSchema = v.object({ used: bytes, most: bytes })
export type Room = v.InferOutput<typeof roomSchema>
