import { RULES } from '#engine/check/index.ts'

/** The rule's reason, where it comes from, and how it looks wrong and right. */
export default function Why({ rule }: { readonly rule: string }) {
  const found = RULES.find((r) => r.id === rule)
  if (!found) return null
  const bad = example(found.examples.bad[0])
  const good = example(found.examples.good[0])
  return (
    <div className="why">
      <p>{found.why}</p>
      {bad ? <Sample label="Not" text={bad} /> : null}
      {good ? <Sample label="But" text={good} /> : null}
      <p className="why-source">
        {found.source ? `From: ${found.source}. ` : ''}Rule {found.id}.
      </p>
    </div>
  )
}

function Sample(props: { readonly label: string; readonly text: string }) {
  return (
    <p className="why-sample">
      <span className="why-label">{props.label}</span>
      <span className="copy-face" dir="auto">
        {props.text}
      </span>
    </p>
  )
}

/** The telling piece of an example: where its finding stands, else the first thing it gives. */
function example(e: (typeof RULES)[number]['examples']['bad'][number] | undefined): string {
  if (!e) return ''
  const figure = e.figures?.[0]
  const field = /^figures\[0\]\.(caption|credit|alt)$/.exec(e.where ?? '')?.[1]
  const body = /^body\[(\d+)\]$/.exec(e.where ?? '')
  if (field === 'caption' || field === 'credit' || field === 'alt')
    return figure?.[field] || '(empty)'
  if (body) return e.body?.[Number(body[1])] ?? ''
  if (e.where === 'headline') return e.headline || '(empty)'
  return e.body?.[0] ?? e.headline ?? figure?.caption ?? figure?.credit ?? figure?.alt ?? ''
}
