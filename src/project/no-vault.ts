/** A context that can ask the endpoint but has no vault: reading an invitation needs none. */
export const noVault = {
  store: undefined as never,
  vault: { seal: () => Promise.reject(new Error('no vault')), open: () => Promise.reject(new Error('no vault')) },
}
