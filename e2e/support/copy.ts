/** Raw copy of our own, in the shape in which scrapers and pages leave it. */

export const FERRY = 'Ferry Line to Orlo Reopens as Quay Repairs End'
export const MARKET = 'Council Shelves Plan for Second Fish Market'
export const CAPTION = 'Workers finish repairs on the north berth at Orlo quay'
const PHOTO = `${CAPTION} (Reuters)`
const VIEW = 'A view of the old market in Marrow. (AFP file)'

export const UNATTRIBUTED = '“The inspections were done at night and nobody signed them.”'

/** Two stories: each headline twice, each caption four times, a lone TT; one quote without a speaker, straight marks. */
export const WIRE = `${FERRY}

${PHOTO}
${PHOTO}
TT

${FERRY}

${PHOTO}
${PHOTO}

The ferry between Marrow and Orlo will sail again on Sunday, eleven weeks after a January storm tore the north berth from its piles.

${UNATTRIBUTED}

The claim, first made in an unsigned letter to the council, is now before the regional court.

“We will not open a berth that I would not put my own children on,” Marta Kell, the harbour master, told the council on Thursday.

Tomas Biel, who runs two boats from the old market, called the plan "a good start on a bad pier" and asked for a second survey.



${MARKET}

${VIEW}
${VIEW}
TT

${MARKET}

${VIEW}
${VIEW}

The council in Marrow has put off its plan for a second fish market until the old one pays for its own roof.

Ola Brandt, who chairs the market board, said the vote was “a pause and not a burial,” and that the stalls would stay open.

The old market was built in 1931 and has flooded nine times since.
`

/** A saved page: one story, one figure, and everything that must not come through. */
export const PAGE = `<!doctype html>
<html lang="en"><head><title>Lamp back at Vellin light | Marrow Post</title>
<meta property="og:title" content="Lamp back at Vellin light">
<script>window.pwned = true</script></head>
<body onload="window.pwned = true">
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Lamp back at Vellin light</h1>
<figure><img src="lamp.jpg" alt="A keeper lifts a glass lamp" onerror="window.pwned = true">
<figcaption>The keeper lifts the lamp into place. (Ines Corvo/Reuters)</figcaption></figure>
<p>The lamp of the Vellin light burned again on Monday night, a year after lightning put it out.</p>
<p>“It took eleven people and one goat,” said Leila Haddow, who keeps the light. <a href="javascript:window.pwned=true">More</a></p>
<p>Ships had steered by a <b>buoy</b> with a <a href="https://example.org/buoy">battery</a> in the meantime.</p>
<iframe src="https://example.org/ad"></iframe>
</article>
<aside><h2>Related</h2><ul><li><a href="/a">Ten lights to see</a></li></ul></aside>
<script>document.body.innerHTML = '<h1>pwned</h1>'</script>
</body></html>`
