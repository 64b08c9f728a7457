/** Raw copy of our own, as it is copied from a page: repeated headline and captions, a page button, two stories. */

const CAPTION = 'Ferries wait at the quay in Orlo on Monday (Reuters)'
const SECOND = 'The sea wall of Marrow after the storm (AFP)'

export const FERRIES = 'Orlo Ferries to Sail Again After Nine Days'
export const WALL = 'Marrow Sea Wall Holds Through Winter Storm'

export const FERRY_BODY = [
  'Ferry crews in Orlo went back to work on Monday, ending a strike that had cut off three islands for nine days.',
  'The union said members had voted for a deal that raises pay by four percent and sets a limit on night shifts.',
  '“We are glad to be back on the water,” said Marta Kell, who leads the union in the port.',
  'The first two sailings left before noon, with lorries queueing along the quay since dawn.',
]
export const WALL_BODY = [
  'The sea wall of Marrow held through the worst storm of the winter, the keeper of the wall said on Tuesday.',
  'Ines Corvo told the council that nine cracks had been found and filled before the spring tides.',
  'The council will decide in May whether the north face is to be rebuilt.',
]

export const TWO_STORIES = [
  FERRIES,
  '',
  CAPTION,
  CAPTION,
  'TT',
  '',
  FERRIES,
  '',
  CAPTION,
  CAPTION,
  '',
  FERRY_BODY.join('\n\n'),
  '',
  WALL,
  '',
  SECOND,
  SECOND,
  'TT',
  '',
  WALL,
  '',
  SECOND,
  SECOND,
  '',
  WALL_BODY.join('\n\n'),
].join('\n')

/** An article in the flat shape with nothing to find. */
export const CLEAN_ITEM = {
  headline: 'Ferry talks resume in Orlo',
  body: [
    'Talks about the ferries of Orlo began again on Monday.',
    '“We will sail by June,” Marta Kell said.',
  ],
  figures: [
    {
      caption: 'Ferries wait in Orlo on Monday, March 2, 2026.',
      credit: 'Ines Corvo/Reuters',
      alt: 'Two white ferries lie at a stone quay',
    },
  ],
}
