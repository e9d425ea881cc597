/** The path of a Chromium that can be run, the headless shell if there is one and not the whole browser is wanted. */
export function findChromium(whole?: boolean): Promise<string | undefined>
/** Whether a file is a program that can be run here. */
export function runnable(file: string): boolean
