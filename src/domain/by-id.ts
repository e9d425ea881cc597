type WithId = { readonly id: string }

/** The order of ids: it says nothing of anybody, and is the same on every device. */
export const byId = (a: WithId, b: WithId): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
