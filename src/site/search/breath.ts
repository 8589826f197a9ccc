const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }

/** Lets the browser answer what waits, before more is done. */
export const breath = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done))

/** Does something with the items in lots of so many, with a breath between two. */
export async function inLots<T>(items: readonly T[], most: number, act: (lot: T[]) => void): Promise<void> {
  for (let from = 0; from < items.length; from += most) {
    if (from > 0) await breath()
    act(items.slice(from, from + most))
  }
}
