import { signal } from '@preact/signals'

/** The excerpt that is being placed again; empty when none is. */
export const placing = signal('')
