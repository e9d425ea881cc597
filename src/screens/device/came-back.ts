import { signal } from '@preact/signals'

/** This person has just come back by the recovery code, and may have lost a device. */
export const cameBack = signal(false)
