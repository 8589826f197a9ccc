/** Paragraphs of restored text on one page. */
export const paragraphsPerPage = 200
