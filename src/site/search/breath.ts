/** Lets the browser answer what waits, before more is done. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done))
