import { type Signal, signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'

type Values = Readonly<Record<string, unknown>>
type Fields<V extends Values> = { readonly [N in keyof V]: Signal<V[N]> }

const forms = new Map<string, Fields<Values>>()

/**
 * The fields of a form that is saved as a whole. What was begun and closed by mistake, or left for another screen, stands
 * there again until it is `made`; it lives in memory alone, so that locking forgets it. `place` says which form it is, and of what.
 */
export function useBegun<V extends Values>(place: string, empty: V): Fields<V> & { readonly made: () => void } {
  const fields = useMemo(() => (forms.get(place) ?? fresh(empty)) as Fields<V>, [place])
  const made = () => void (forms.get(place) === fields && forms.delete(place))
  useEffect(() => {
    forms.set(place, fields)
    // A day that was offered and not chosen is not offered again tomorrow.
    return () => void (Object.entries(empty).every(([name, one]) => fields[name]?.peek() === one) && made())
  }, [place])
  return { ...fields, made }
}

const fresh = (empty: Values): Fields<Values> =>
  Object.fromEntries(Object.entries(empty).map(([name, one]) => [name, signal(one)]))
