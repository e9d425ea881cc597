/** The path of a Chromium that can be run; undefined when there is none. */
export function findChromium(): Promise<string | undefined>
