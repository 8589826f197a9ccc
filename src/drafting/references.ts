const number = '\\d+(?:-\\d+)?'
/** «2», «1, 2, 3», «7 и 8». */
const numbers = `${number}(?:\\s*(?:,|и)\\s*${number})*`

/** Words that name parts of a document; which document, the words behind them tell. Groups: `item`, `points`, `appendices`. */
export const namedParts: readonly { pattern: RegExp; quote: string }[] = [
  {
    pattern: new RegExp(
      `(?:подпункт\\p{L}*\\s+(?<item>\\d+(?:-\\d+)?|\\p{Ll})\\)?\\s+)?(?<!\\p{L})пункт\\p{L}*\\s+(?<points>${numbers})`,
      'giu',
    ),
    quote: 'предусмотренные пунктом 5 к регламенту государственной услуги',
  },
  {
    pattern: new RegExp(`(?<!\\p{L})приложени\\p{L}+\\s+(?:№\\s*)?(?<appendices>${numbers})`, 'giu'),
    quote: 'приведены в приложениях 2, 3 к настоящему Регламенту',
  },
]

/** What stands right behind such words where they mean a part of this very regulation. */
export const ofThisRegulation = {
  pattern: /^\s+(?:к\s+)?настоящ\p{L}+\s+регламент/iu,
  quote: 'согласно приложению 2 к настоящему Регламенту',
}

/** The same by name; it is this regulation where the `title` is its own. */
export const ofNamedRegulation = {
  pattern: /^\s+(?:к\s+)?регламент\p{L}*\s+государственной\s+услуги\s+["«](?<title>[^"»]+)["»]/iu,
  quote: 'согласно приложению 2 к регламенту государственной услуги "Передача ребенка (детей) на патронатное воспитание"',
}

/** What stands right behind where they mean the стандарт of the service; where a `title` is given, of the service with that name. */
export const ofStandard = {
  pattern: /^\s+(?:к\s+)?(?:настоящ\p{L}+\s+)?стандарт(?!н)\p{L}*(?:\s+государственн\p{L}+\s+услуг\p{L}*\s+["«](?<title>[^"»]+)["»])?/iu,
  quote: 'указанные в пункте 9 Стандарта',
}
