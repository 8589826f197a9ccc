/** The key «/» goes to the search field, except where it is typed. */
export function slashFocuses(form: HTMLFormElement): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select, [contenteditable]'))
      return
    event.preventDefault()
    form.querySelector('input')?.focus()
  })
}
