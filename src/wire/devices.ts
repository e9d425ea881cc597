import * as v from 'valibot'

const seen = v.strictObject({
  holder: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  day: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  waiting: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})

/** When the endpoint last heard from a device, by the endpoint's day (YYYY-MM-DD, UTC), and how many changes waited on it then. */
export type DeviceContact = v.InferOutput<typeof seen>

/** What the endpoint knows of the devices of a project: days and counts alone. */
export const devicesAnswerSchema = v.strictObject({ devices: v.array(seen) })
