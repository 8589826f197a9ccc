/**
 * Where a reader reports a mistake on a page: a letter or a form that already names the page, by its whole address or its path; null where
 * nobody takes reports. `to`: an e-mail address or the address of a form, which gets the page as `page`.
 */
export function reportLink(to: string, page: string, subject: string): string | null {
  if (to === '') return null
  if (!/^https?:/.test(to)) return `mailto:${to}?${new URLSearchParams({ subject, body: `${page}\n\n` }).toString().replaceAll('+', '%20')}`
  const form = new URL(to)
  form.searchParams.set('page', page)
  return form.href
}
