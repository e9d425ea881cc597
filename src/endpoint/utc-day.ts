/**
 * The day of a moment (ms) as YYYY-MM-DD. In UTC, not the server's own zone: days are compared with those stored earlier, and a
 * server may be moved.
 */
export const utcDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
