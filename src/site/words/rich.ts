/** Words with links in them: plain text, a link to a target that the page knows by name, or words of another language. */
export type Rich = readonly (string | { link: string; words: string } | { lang: string; words: string })[]
