import { RULES } from '#engine/check/index.ts'
import { type ExamplePart, exampleParts } from './example.ts'

/** The rule's reason, where it comes from, and how it looks wrong and right. */
export default function Why({ rule }: { readonly rule: string }) {
  const found = RULES.find((r) => r.id === rule)
  if (!found) return null
  const [bad] = found.examples.bad
  const [good] = found.examples.good
  return (
    <div className="why">
      <p>{found.why}</p>
      {bad ? <Sample label="Not" parts={exampleParts(bad)} /> : null}
      {good ? <Sample label="But" parts={exampleParts(good)} /> : null}
      <p className="why-source">
        {found.source ? `From: ${found.source}. ` : ''}Rule {found.id}.
      </p>
    </div>
  )
}

function Sample(props: { readonly label: string; readonly parts: readonly ExamplePart[] }) {
  return (
    <div className="why-sample">
      <span className="why-label">{props.label}</span>
      <div>
        {props.parts.map((part) => (
          <p key={part.place}>
            {part.label ? <span className="why-part">{part.label} </span> : null}
            <span className="copy-face" dir="auto">
              <Words part={part} />
            </span>
          </p>
        ))}
      </div>
    </div>
  )
}

/** The words that the finding stands on, marked as they would be in the copy. */
function Words({ part: { text, anchor } }: { readonly part: ExamplePart }) {
  const at = anchor === null ? -1 : text.indexOf(anchor)
  if (anchor === null || at < 0 || anchor.length === text.length) return text
  return (
    <>
      {text.slice(0, at)}
      <u>{anchor}</u>
      {text.slice(at + anchor.length)}
    </>
  )
}
