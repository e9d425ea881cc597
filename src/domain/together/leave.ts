/** That a person wants to leave the project; signed by a device of hers, so that nobody can say it for her. */
export type Leave = {
  readonly person: string
  readonly holder: string
  /** Base64url of an ECDSA signature. */
  readonly signature: string
}
