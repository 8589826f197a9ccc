/** Places whose points stand in the one file of a service; a query for another place loads that place's file. */
export const placesPerFile = 12
