/** Version of the public format: grows in the middle with new fields, in front where a name goes. */
export const version = '1.2.0'
