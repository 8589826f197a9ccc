/** A function that prints what was done to stderr, at most once in two seconds; a command that is done sooner prints nothing. */
export function progress(): (done: string) => void {
  let last = performance.now()
  return (done) => {
    if (performance.now() - last < 2000) return
    last = performance.now()
    console.error(`… ${done}`)
  }
}
