/** The path of a Chromium that can be run; undefined when there is none. */
export function findChromium(): Promise<string | undefined>
/** Whether a file is a program that can be run here. */
export function runnable(file: string): boolean
