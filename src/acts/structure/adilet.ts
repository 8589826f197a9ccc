import type { Act, Places } from '../../model/index.ts'
import type { ActHeader } from '../tree.ts'

/**
 * The identifier on adilet.zan.kz: `V`, two digits of the year of adoption, letter of the region, seven digits of the registration number
 * (`V15M0002900`). Acts of districts carry a second letter that the text does not give: null, as where the region's letter is not known.
 */
export function deriveAdilet(header: ActHeader, registry: Places): Act['adilet'] {
  const letter = registry.regions.find(({ code }) => code === header.jurisdiction.region)?.adilet
  const number = header.registration?.number
  if (!letter || !number || !/^\d{1,7}$/.test(number) || !header.adopted || header.jurisdiction.district) return null
  return { id: `V${header.adopted.slice(2, 4)}${letter}${number.padStart(7, '0')}`, derived: true }
}
