/** Raw lines on one page: a page that stays light, whatever the length of the act. */
export const linesPerPage = 400

/** Paragraphs of restored text on one page. */
export const paragraphsPerPage = 200
