/** Seconds to wait after so many wrong tries in a row: none for three, then doubling up to five minutes. */
export const delayAfter = (failures: number): number => (failures < 4 ? 0 : Math.min(300, 2 ** (failures - 3)))
