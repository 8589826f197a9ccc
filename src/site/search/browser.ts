/** All of the search that runs in a page, in one file: a page that searches asks for it as soon as it is opened, another when its field is entered. */
export { searchPage } from './page.ts'
export { suggestions } from './suggestions.ts'
