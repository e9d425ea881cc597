import * as v from 'valibot'

/** A text; empty when it is missing or of another shape. */
export const text = v.fallback(v.string(), '')

/** A number; 0 when it is missing. */
export const number = v.fallback(v.number(), 0)

/** A number that may be unknown. */
export const maybe = v.fallback(v.nullable(v.number()), null)

/** Yes or no. */
export const truth = (otherwise: boolean) => v.fallback(v.boolean(), otherwise)

/** A list of ids or words. */
export const ids = v.fallback(v.array(v.string()), [])

/** One of several words; the first when it is missing or one that only a newer app knows. */
export const oneOf = <const T extends readonly [string, ...string[]]>(...options: T) =>
  v.fallback(v.picklist(options), options[0] as T[number] as never)

/** A list of objects; one that does not fit is left out, the others stay. */
export const listOf = <T extends v.GenericSchema>(one: T) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform(all => all.flatMap((value): v.InferOutput<T>[] => (v.is(one, value) ? [v.parse(one, value)] : []))),
    ),
    [],
  )

/** A map by id; what does not fit, or was emptied, is left out. */
export const mapOf = <T extends v.GenericSchema>(one: T) =>
  v.fallback(
    v.pipe(
      v.record(v.string(), v.unknown()),
      v.transform(all =>
        Object.fromEntries(
          Object.entries(all).flatMap(([key, value]): [string, v.InferOutput<T>][] =>
            v.is(one, value) ? [[key, v.parse(one, value)]] : [],
          ),
        ),
      ),
    ),
    {},
  )
