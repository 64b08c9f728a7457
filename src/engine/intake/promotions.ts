/** Sentences that sell or point: newsletters, apps, "click here", "READ MORE: …". Each pattern is an imperative or a legal formula. */
import { alternatives } from './words/index.ts'

const POINTER = new RegExp(
  `^[-•*–>\\s]{0,4}(?:${alternatives('pointer')})(?: (?:on|from|in|about) [^:|]{2,40})?\\s*[:|»>]\\s*\\S`,
  'u',
)
/** These point elsewhere even when a sentence follows. */
const SURE_POINTER =
  /^[-•*–>\s]{0,4}(?:read more|read also|also read|read next|see also|see more|related(?: story| article| stories| articles)?|don't miss|dont miss|more on this|(?:à|a) lire(?: aussi| également)?|lire aussi|lire également|voir aussi|(?:à|a) voir aussi|lesen sie (?:auch|mehr|hier|dazu)|mehr zum thema|siehe auch|اقرا أيضا|اقرأ أيضا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا)[^:|»]{0,30}\s*[:|»>]\s*\S/

/** A line such as "Related: Who owns the hill" or "WATCH | Trailer": a link to something else. */
export function isPointer(line: string, words: number, stops: boolean): boolean {
  if (words < 3 || words > 40) return false
  if (SURE_POINTER.test(line) || /\bsee all \d+ (?:stories|articles|photos)\b/.test(line))
    return true
  return !stops && POINTER.test(line)
}

const NEWSLETTER: readonly RegExp[] = [
  /^(?:[-•*>]\s*)?(?:sign up|subscribe|register)(?: now| today| here| free)? (?:to|for)\b/,
  /(?:^|[.!?:–-]\s*)(?:sign up|subscribe|register|join)\b[^.!?]{0,80}\b(?:newsletters?|inbox|alerts?|briefing|mailing list|e-?mails?|magazine|channel)\b/,
  /^(?:get|receive|have|sign|join|our|the best|your|all|top|stay|start|want|enjoy|delivered|straight)\b.{0,120}\b(?:to|in|into) your (?:e-?mail )?inbox\b/,
  /\b(?:newsletter|briefing|letter)\b.{0,60}\b(?:to|in|into) your inbox\b/,
  /\bby (?:signing up|subscribing|submitting|clicking|entering|registering)\b[^.]{0,60}\byou (?:will |also )?(?:agree|accept|consent|confirm|receive)/,
  /^(?:please )?enter (?:your|a valid) e-?mail/,
  /\b(?:you can |to )?unsubscribe at any time\b|\bwe'll never share your details\b|^no spam\b/,
  /^i would like to be emailed\b|^i (?:agree|consent) to\b/,
  /^get\b[^.!?]{0,60}\b(?:newsletter|watchlist|briefing|inbox|digest|breaking|delivered|latest [^.!?]{0,20}updates)\b/,
  /^(?:never|don't) miss\b.{0,60}\b(?:sign up|subscribe|newsletter|follow us|download|click)\b/,
  /(?:^|[.!?] )get (?:the |our |your )?[^.!?]{2,50} (?:delivered|sent) (?:to|every|daily|straight|directly)\b/,
  /^(?:create|start) (?:your|a) free (?:account|trial)\b|^for more features$|^(?:log|sign) ?in (?:to|or)\b|^already (?:have an account|a subscriber|registered)\b/,
  /^(?:inscrivez-vous|abonnez-vous|recevez)\b[^.]{0,80}\b(?:newsletter|e-?mail|lettre|infolettre|alertes?|numéro)/,
  /^(?:melden sie sich|abonnieren sie|jetzt|hier|erhalten sie)\b[^.]{0,80}\b(?:newsletter|abonnieren|anmelden|e-?mail)\b/,
  /^(?:اشترك|سجل|احصل على)\s[^.]{0,80}(?:النشرة|نشرتنا|بريدك|القناة|قناتنا)/,
  /^the best of [^.!?]{2,60}, every [^.!?]{2,30}$/,
  /\bunlock\b[^.!?]{0,60}\b(?:benefits|access|newsletters)\b/,
]
const SHARE: readonly RegExp[] = [
  /^(?:share|tweet|post|pin|send)(?: this| or comment on this| the)?(?: article| story| page| post| video)?(?: with| on| via| to| by| in)?\s+(?:this with )?(?:facebook|twitter|x|whatsapp|linkedin|linked in|pinterest|reddit|telegram|messenger|e-?mail|flipboard|tumblr|friends?|a friend|bluesky|threads|copy link)\b.{0,20}$/,
  /^share (?:or comment on )?this (?:article|story|post|page)\b/,
  /^follow (?:us|our|the)\b[^.]{0,60}\bon (?:twitter|x|facebook|instagram|google|youtube|tiktok|telegram|whatsapp|linkedin)\b/,
  /^(?:like|find|join) us on\b/,
  /^(?:partager|partagez) (?:sur|via|cet|l'|par)\b.{0,40}$|^suivez-nous sur\b/,
  /^(?:auf|per|via) (?:facebook|twitter|x|whatsapp|e-?mail|mail) (?:teilen|versenden|weiterleiten)$|^folgen sie uns (?:auf|bei)\b/,
  /^(?:شارك|مشاركة|تابعونا|تابعنا)\s+(?:عبر|على|في|هذا)\b.{0,40}$/,
  /^(?:facebook|twitter|whatsapp|e-?mail|print|linkedin)(?:[\s,|/·•]+(?:facebook|twitter|x|whatsapp|e-?mail|print|linkedin|telegram|youtube|rss|feed|instagram|pinterest|copy link|share)){1,8}$/,
]
const AD: readonly RegExp[] = [
  /\bwe may (?:earn|receive) (?:an? )?(?:affiliate )?(?:commission|compensation)\b|\bearn an affiliate commission\b/,
  /^(?:advertisement|anzeige|publicité|sponsored|إعلان)\b[^.]{0,40}$/,
  /^this (?:article|post|content) (?:is|was) (?:sponsored|paid)\b/,
  /\b(?:is|are) supported by (?:its|our) (?:audience|readers)\b/,
]
const BUTTON: readonly RegExp[] = [
  /^(?:click|tap) here\b.{0,80}$/,
  /(?:^|[.!?]|\s)(?:by clicking here|click here|tap here|cliquez ici|klicken sie hier|hier klicken|اضغط هنا|انقر هنا)[.!]?$/,
  /^(?:download|get) (?:the|our) [^.]{0,40}\bapp\b/,
  /^(?:read|view|see) (?:the )?full (?:story|article|report|image|version|schedule)\b.{0,30}$/,
  /^(?:media|video) playback\b|^(?:your|this) browser (?:does not|doesn't|is not)\b|^please (?:enable|turn on) javascript\b/,
  /^(?:we use|this (?:site|website) uses|nous utilisons des|wir verwenden|diese website verwendet)\s+(?:\w+\s+)?cookies\b/,
  /^when search suggestions are available\b|^find your bookmarks in\b|^these are external links\b|^the external link\b/,
  /^this (?:site|form) is protected by recaptcha\b/,
  /^skip (?:to|past|the)\b.{0,40}$/,
  /^(?:enlarge|view|open|expand|zoom)(?: this| the)? (?:image|picture|photo|gallery)\b.{0,20}$|^\d+ (?:images?|photos?)$|^image \d+ of \d+$|^\d+ ?\/ ?\d+$|^\d+ of \d+$/,
  /^(?:add|save) (?:articles?|this|us|to)\b[^.]{0,40}\b(?:list|later|favou?rites|bookmarks|google)\b/,
  /^(?:hide|show|toggle) caption$/,
  /^visit our corporate site$/,
]
const EMBED =
  /^.{10,120} \(\d{1,2}:\d\d\)$|^(?:media|video) ?caption\s?\S|^(?:watch|see|view|view this) (?:this )?(?:post|video|photo|tweet)? ?on (?:instagram|twitter|facebook|youtube|tiktok|x)$|^— .{2,60} \(@\w+\) .{4,30}$/
const COMMENTS: readonly RegExp[] = [
  /^(?:what do you think|have your say|let us know|tell us)\b[^.]{0,60}\b(?:comments?|below)\b/,
  /^(?:join|start) the (?:conversation|discussion|debate)\b/,
  /^(?:leave|post|add|write|view|read|see|show|hide) (?:a |your |all |the )?(?:\d+ )?comments?\b.{0,20}$/,
  /^comments? (?:are|is) (?:closed|off|moderated|subject)\b/,
]
const AUTHOR: readonly RegExp[] = [
  /\bfollow (?:him|her|them|me)\b[^.]{0,40}\b(?:on|at) (?:twitter|x|instagram|threads|bluesky|mastodon|facebook|linkedin)\b/,
  /^follow @\w+|^you can (?:follow|reach|contact|e-?mail) (?:him|her|them|me|the author)\b/,
  /\b(?:got|have) a (?:news )?(?:tip|story)\b[^.]{0,80}\b(?:e-?mail|contact|let us know|get in touch|@)/,
  /\bif you have a (?:news )?(?:tip|story)[^.]{0,60}\blet us know\b/,
  /^contact (?:the author|us|him|her|the reporter)\b.{0,60}(?:@|here$)/,
]

export function promotionOf(
  text: string,
  line: string,
): 'newsletter' | 'share' | 'ad' | 'button' | 'comments' | 'author-note' | 'embed' | null {
  // Somebody's words are not the page's, and a sentence with a speaker in it is the writer's.
  if (/^["“«„‘']/.test(text)) return null
  const said = /["”»] (?:said|says|she|he|they)\b|\b(?:said|says|told)\b/.test(line)
  if (said) return null
  if (EMBED.test(line)) return 'embed'
  if (SHARE.some((p) => p.test(line))) return 'share'
  if (BUTTON.some((p) => p.test(line))) return 'button'
  if (NEWSLETTER.some((p) => p.test(line))) return 'newsletter'
  if (COMMENTS.some((p) => p.test(line))) return 'comments'
  if (AD.some((p) => p.test(line))) return 'ad'
  if (AUTHOR.some((p) => p.test(line))) return 'author-note'
  return null
}
