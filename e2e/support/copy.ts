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

export const QUAY = 'Quay Inspector Quits Over Night Repairs at Orlo'

/** One story with many quotes: a named speaker, a pronoun, a role, speech carried over, a fragment, one that nobody says. */
export const QUOTES = `${QUAY}

The inspector who signed off the north quay of Orlo has resigned, six weeks before the ferry season begins.

“I was asked to sign for work that nobody had seen by daylight,” Leila Haddow, the quay inspector, told the harbour board on Tuesday. “I will not do it twice.”

Marta Kell, the harbour master, said the port had “promised new fenders by June” and that the money, about 40 million, was already set aside. “We cannot open a berth before the piles are dry,” she added.

Kell said the crews had worked through the night because the tide left them no other hours.

Tomas Biel, who runs two boats from the old market, called the plan “a good start on a bad pier.”

“Every winter we hear that the quay is safe, and every winter it takes a boat with it,” Biel said.

Idris Vane, who speaks for the dock workers, was not surprised. “She asked the questions that the rest of us had stopped asking,” he said.

“The inspections were done at night and nobody signed them.”

The board meets again on Friday to hear from the engineers who surveyed the piles in February.
`

/** One story, nothing to settle in it, one quote. */
export const FENDERS = `Harbour Board Buys New Fenders for Orlo

The port of Orlo has found the money for its quay, a winter after a storm tore the old one from its piles.

Marta Kell, the harbour master, said the port had “promised new fenders by June” and that the work would begin in April.

The board meets again on Friday to hear from the engineers who surveyed the piles in February.
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
