import { signal } from '@preact/signals'
import type { Example } from '../../project/practice/example-names.ts'

/** The example that lies open in this window; it is gone when the page is left, as the example is. */
export const openedExample = signal<Example | ''>('')
