/**
 * Russian and Kazakh letters in Latin ones, as addresses write them: BGN/PCGN for Russian without apostrophes («щ» is shch,
 * «й» and «ы» are y, «ё» is e as in the acts), Kazakh letters by their nearest Russian letter. Pinned: addresses depend on it.
 */
const latin: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '' },
  ...{ э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
}

/** A word for addresses: `slug('№ А-9/406')` is `a-9-406`. Lower-case Latin letters, digits and single hyphens; may be empty. */
export function slug(text: string): string {
  return [...text.normalize('NFC').toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
