/**
 * What one person says of one role: of her own, what she thinks she does; of a colleague's, what she thinks the colleague
 * does. There is one row a person and role, so that what is said apart adds up, and no screen says whose it is.
 */
export type RoleView = {
  readonly map: string
  readonly role: string
  /** She has the role herself. */
  readonly own: boolean
  /** By duty: letters, or that it is nothing for the role; absent or empty while she has not said. */
  readonly says: Readonly<Record<string, string>>
}

/** So much is said of a role and a duty, and by how many. */
export type Tally = readonly { readonly says: string; readonly n: number }[]
