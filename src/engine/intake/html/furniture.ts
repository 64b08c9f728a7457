/** Which elements of a page are furniture: by element, role and the names that their makers gave them. */
import type { Furniture } from '../lines.ts'
import { attribute, type DomNode, namesOf, tagOf } from './dom.ts'
import type { Measure } from './measure.ts'

const F = (reason: Furniture['reason'], why: string): Furniture => ({ reason, why })

const BY_TAG: Readonly<Record<string, Furniture>> = {
  nav: F('navigation', 'menu of the page'),
  footer: F('navigation', 'foot of the page'),
  aside: F('related', 'box beside the story'),
  form: F('newsletter', 'form on the page'),
  button: F('page-button', 'page button'),
  dialog: F('navigation', 'dialog of the page'),
  menu: F('navigation', 'menu of the page'),
}
const BY_ROLE: Readonly<Record<string, Furniture>> = {
  navigation: F('navigation', 'menu of the page'),
  menu: F('navigation', 'menu of the page'),
  menubar: F('navigation', 'menu of the page'),
  search: F('navigation', 'search box'),
  contentinfo: F('navigation', 'foot of the page'),
  complementary: F('related', 'box beside the story'),
  dialog: F('navigation', 'dialog of the page'),
  alertdialog: F('navigation', 'dialog of the page'),
  button: F('page-button', 'page button'),
  toolbar: F('page-button', 'page button'),
  tooltip: F('page-button', 'page button'),
}

/** A word of a name: between anything that is no letter. "ad" must not match "header". */
const w = (list: string) => new RegExp(`(?:^|[^a-z])(?:${list})(?![a-z])`)

const BY_NAME: readonly (readonly [RegExp, Furniture])[] = [
  [
    w(
      'twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|facebook-embed|bluesky-embed|reddit-embed|reddit-card|social-embed|embed-twitter|tweet-embed|embedded-tweet',
    ),
    F('embed', 'embedded post'),
  ],
  [
    w(
      'comments?|comment-?list|disqus(?:-thread|_thread)?|fb-comments|commentlist|respond|coral|livefyre|viafoura|spot-?im|openweb|conversation',
    ),
    F('comments', 'comments'),
  ],
  [
    w(
      'ads?|advert|adverts|advertisement|advertising|ad-?slot|adunit|ad-?container|ad-?wrapper|dfp|gpt|google-?ads?|sponsor(?:ed|s|ship)?|outbrain|taboola|promoted|native-ad|affiliate-disclosure|teads',
    ),
    F('advertisement', 'advertisement'),
  ],
  [
    w(
      'newsletters?(?:-?signup)?|sign-?up|subscribe|subscription|subscribe-?box|mailing-?list|mc_embed_signup|paywall|piano|registration|login|optin|opt-in|regwall|meter(?:ed)?|tp-modal|donate|donation|support-us',
    ),
    F('newsletter', 'newsletter or account box'),
  ],
  [
    w(
      'share|shares|sharing|share-?(?:bar|buttons?|tools?|links?|this|icons?|list)|social|socials|social-?(?:share|media|links?|buttons?|icons?|bar|list)|sharedaddy|addthis|addtoany|a2a_kit|sharethis|sociable|ssba|follow-?us|follow-?(?:bar|links?)|jp-relatedposts',
    ),
    F('share', 'share buttons'),
  ],
  [
    w(
      'related|related-?(?:articles?|posts?|stories|content|links?|news|topics|items|coverage|reading)|read-?more(?:-?(?:links?|box))?|read-?(?:also|next)|readmore|recirc|recirculation|recommend(?:ed|ations?)?|more-?(?:stories|news|articles|from|on|links|coverage)|most-?(?:read|popular|viewed|recent|shared)|popular|trending|up-?next|next-?(?:up|article|story|post)|also-?(?:like|read)|you-?may-?(?:also-?)?like|editors?-?picks?|in-?article-?(?:related|promo)|inline-?promo|promo|promos|promo-?box|teasers?|teaser-?list|onward|see-?also|suggested|rail|right-?rail|latest|latest-?(?:news|stories)|top-?stories|headlines-list|storylist|river|yarpp|zergnet|carousel|readalso|read_also|further-?reading|explore-?more',
    ),
    F('related', 'box with other stories'),
  ],
  [
    w(
      'tags?|tag-?(?:list|cloud|links)|topics?|topic-?(?:list|tags)|keywords|post-?tags|article-?tags|entry-?tags|tagcloud|categories|cat-links|post-?categories',
    ),
    F('tags', 'list of tags'),
  ],
  [
    w(
      'author-?(?:bio|box|info|card|details?|profile|description|block|about|widget)|about-?(?:the-?)?author|bio|biography|authorbox|contributor-?bio|byline-?bio|writer-?bio',
    ),
    F('author-note', 'note about the writer'),
  ],
  [
    w(
      'breadcrumbs?|bread-?crumb|crumbs|yoast-breadcrumb|navigation|navbar|nav|main-?nav|menu|main-?menu|mega-?menu|masthead|site-?header|page-?header-nav|topbar|top-?bar|skip-?links?|skip|pagination|pager|page-?nav|post-?nav(?:igation)?|nav-?links|site-?footer|page-?footer|footer|foot|colophon|copyright|legal|disclaimer|cookies?|cookie-?(?:banner|notice|consent)|consent|gdpr|privacy|onetrust(?:-.*)?|cmp|toolbar|tool-?bar|utility|search|searchbox|search-?form|sidebar|side-?bar|sidenav|secondary|widget|widgets|widget-?area|popup|pop-?up|modal|overlay|lightbox|tooltip|banner|notification|alert-?bar|ticker|breaking-?news|print-?only|back-?to-?top|jump-?(?:to|links)|table-?of-?contents|toc|app-?download|player-?controls|video-?player|jwplayer|vjs',
    ),
    F('navigation', 'page furniture'),
  ],
  [
    w(
      'article-?tools|story-?tools|tools|actions|action-?bar|font-?(?:size|resize)|text-?size|print|bookmark|save-?article|listen|audio-?player|read-?aloud|reading-?time|gift|reprints?|republish',
    ),
    F('page-button', 'page tools'),
  ],
]

/** These stand in the story's own head and body whatever else their name holds. */
const STORY_NAME = w(
  'article-?body|story-?body|entry-?content|post-?content|post-?body|article-?content|article__body|articlebody|story-?content|body-?content|main-?content|content-?body|page-?content|article-?text|story-?text|storytext|body-?text|rich-?text|headline|article-?title|entry-?title|post-?title|story-?title|figcaption|wp-caption',
)

/** Share of the page's running text above which a name is not believed. */
const TOO_MUCH = 0.3

/** Null when nothing says that the element is furniture. `total`: characters of running text in the page. */
export function furnitureOf(
  node: DomNode,
  size: Measure | undefined,
  total: number,
): Furniture | null {
  const tag = tagOf(node)
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null
  // A box round a picture is the picture's, whatever it is called.
  if (
    size &&
    size.captions > 0 &&
    size.captions >= 0.6 * size.text &&
    size.linked < 0.5 * size.text
  )
    return null
  const share = total > 0 ? (size?.prose ?? 0) / total : 0
  const byRole = BY_ROLE[attribute(node, 'role').toLowerCase()]
  if (byRole && share < TOO_MUCH) return byRole
  const byTag = BY_TAG[tag]
  if (byTag && share < TOO_MUCH) return byTag
  if (share >= TOO_MUCH) return null
  // Inline elements: a link called "share" is a button; a word in italics called "tag" is not.
  const names = namesOf(node)
  if (names.trim() === '' || STORY_NAME.test(names)) return null
  if (
    tag === 'p' ||
    tag === 'h1' ||
    tag === 'figure' ||
    tag === 'figcaption' ||
    tag === 'img' ||
    tag === 'table'
  ) {
    return byName(names, size, share, true)
  }
  return byName(names, size, share, false)
}

/** Paragraphs that hardly link anywhere are no menu, share bar or list of stories, whatever their box is called. */
function holdsCopy(furniture: Furniture, size: Measure | undefined): boolean {
  if (!size || size.prose < 120) return false
  switch (furniture.reason) {
    case 'navigation':
    case 'share':
    case 'page-button':
    case 'tags':
      return size.linked < 0.25 * size.text
    case 'related':
      return size.linked === 0
    default:
      return false
  }
}

/** What the names say; of a paragraph, heading or figure only an embed, an advertisement or the like is believed. */
function byName(
  names: string,
  size: Measure | undefined,
  share: number,
  careful: boolean,
): Furniture | null {
  for (const [pattern, furniture] of BY_NAME) {
    if (!pattern.test(names)) continue
    if (
      careful &&
      (furniture.reason === 'navigation' ||
        furniture.reason === 'tags' ||
        furniture.reason === 'page-button')
    )
      return null
    if (holdsCopy(furniture, size)) return null
    // A box with a tenth of the running text in it is not trusted to be a mere menu or share bar.
    if (
      share > 0.12 &&
      furniture.reason !== 'related' &&
      furniture.reason !== 'comments' &&
      furniture.reason !== 'author-note'
    )
      return null
    return furniture
  }
  return null
}
