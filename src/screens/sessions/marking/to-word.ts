import { signal } from '@preact/signals'

/** The finding that was made of a quote just now: what it says in one sentence is written at once, or later. */
export const toWord = signal<{ readonly id: string; readonly quote: string } | null>(null)
