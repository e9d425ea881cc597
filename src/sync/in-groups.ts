/** Does the work for each item, a group at a time side by side, so that their reads and commits are shared. */
export async function inGroups<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < items.length; i += GROUP) await Promise.all(items.slice(i, i + GROUP).map(work))
}

/** How many rows are opened and stored side by side. */
export const GROUP = 48
