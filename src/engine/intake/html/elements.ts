/** What elements are to intake, by their names. */

/** Never read: code, controls that hold no copy, foreign drawings. */
export const NEVER = new Set(
  'script style title noscript template iframe object embed svg math canvas video audio map select option textarea input head meta link base datalist progress meter frame frameset applet param source track'.split(
    ' ',
  ),
)

/** Break the line before and after. */
export const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead time tr ul'.split(
    ' ',
  ),
)

/** Set apart from their neighbours, as by a blank line. */
export const APART = new Set('p h1 h2 h3 h4 h5 h6 blockquote figure ul ol table pre'.split(' '))

export const BOLD = new Set(['b', 'strong'])
export const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var'])
export const UNDERLINE = new Set(['u', 'ins'])
export const STRIKE = new Set(['s', 'del', 'strike'])
