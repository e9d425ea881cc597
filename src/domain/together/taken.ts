/** From where something was taken along into another group: the thing's id there, and what it said then (JSON). */
export type Taken = { readonly of: string; readonly as: string }
