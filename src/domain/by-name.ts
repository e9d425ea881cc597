const order = new Intl.Collator(undefined, { numeric: true })

/** The order in which people look for what somebody has named, as their language sorts it: M2 before M10. */
export const byName = (a: string, b: string): number => order.compare(a, b)
