import measures from './all/measures.json' with { type: 'json' }

/** A figure with a measure that is written with a stop ("1 tsp."): the stop ends no sentence. */
export const ENDS_IN_MEASURE = new RegExp(`\\d\\s*(?:${measures.join('|')})\\.\\s*$`)
