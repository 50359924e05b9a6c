import type { PageNode } from './dom.ts';

/** Words in class and id names of boxes around an article, in English and in unmarked Vietnamese. */
const ASIDE = new RegExp(
  `(?:^|[^a-z])(?:${[
    'related|relate|recommend|recommended|recommendation|suggest|suggestion|most|popular|trending|read-?more|outbrain|taboola|dable|mgid',
    'other-?(?:news|posts?|articles?)|(?:news|posts?)-?other|next-?(?:prev|post)|prev(?:ious)?-?post|pager|pagination|pagenav|playlist',
    'tin-?(?:lien-?quan|khac|moi|cung|doc)|lien-?quan|bai-?(?:khac|lien-?quan)|cung-?chuyen-?muc|tinlienquan\\p{L}*|tin-?anh',
    'comment|comments|cmt|respond|binh-?luan|poll|vote|voting|survey|binh-?chon|tham-?do|rating|ratings|reaction|danh-?gia',
    'share|sharing|social|sharedaddy|addthis|chia-?se|newsletter|subscribe|subscription|signup|login',
    'paywall-?(?:box|msg|message|notice|prompt|overlay)|cookie|cookies|gdpr|consent',
    'sidebar|breadcrumb|breadcrumbs|footer|menu|navbar|toolbar|tools|banner|advert|advertisement|ads|adv|promo|quang-?cao|code-block-\\d',
    'popup|modal|hidden|d-none|hide|sr-only|print-only|tags?|keyword|keywords|widget',
    'author-?(?:box|bio|description)|video-?player|audio|vjs|luot-?xem|post-?views?|hits|counter|file-?attach',
  ].join('|')})(?:[^a-z]|$)`,
  'iu',
);
const ASIDE_INNER =
  /related|lienquan|tinkhac|binhluan|comment(?:s|box|list)|readmore|thread|newsletter|adsby|quangcao|bookwidget/iu;
/** Page builders name every box after themselves, Drupal says which labels it hides: `elementor-widget-text-editor` holds a paragraph. */
const BUILDER = /(?:(?:elementor|et_pb|wp-block|vc)[-_]\S*|field--label-hidden)/gu;
/** A quotation set apart is the article's: `box_quangcao_q box-quote-detail`. */
const QUOTE = /(?:^|[^a-z])(?:pull-?quote|block-?quote|quote|trich-?dan)(?:[^a-z]|$)/iu;
const NO_CONTENT_ROLE: ReadonlySet<string> = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
]);

const LONGEST_HINTS = 400;

/** Class, id and the type of an editor's box as they are written; empty when there are none. */
const sayingOf = ({ attribs }: PageNode): string => {
  if (attribs === undefined) return '';
  const { class: classes, id, type } = attribs;
  if (classes === undefined && id === undefined && type === undefined) return '';
  return `${classes ?? ''} ${id ?? ''} ${type ?? ''}`;
};

/** What an element calls itself, `box-relatedNews` as `box-related-News`. */
export const hintsOf = (node: PageNode): string => sayingOf(node).replace(/([a-z])(?=[A-Z])/gu, '$1-');

const askHints = (hints: string): boolean => {
  if (hints.length > LONGEST_HINTS) return false;
  const own = hints.replace(BUILDER, '');
  if (QUOTE.test(own)) return false;
  return ASIDE.test(own) || ASIDE_INNER.test(own);
};

/** Pages say the same of many boxes: each saying is judged once. */
export type Judged = Map<string, boolean>;

const judge = (judged: Judged, saying: string, ask: (saying: string) => boolean): boolean => {
  const known = judged.get(saying);
  if (known !== undefined) return known;
  const found = ask(saying);
  judged.set(saying, found);
  return found;
};

const askAside = (saying: string): boolean => askHints(saying.replace(/([a-z])(?=[A-Z])/gu, '$1-'));

/** Whether an element calls itself something other than the article: `related-news`, `<aside>`, `role="navigation"`. */
export const isAsideElement = (node: PageNode, judged: Judged): boolean => {
  if (node.name === 'aside') return true;
  if (node.name === 'body' || node.name === 'html') return false;
  if (NO_CONTENT_ROLE.has(node.attribs?.['role'] ?? '')) return true;
  const saying = sayingOf(node);
  return saying.length > 1 && judge(judged, saying, askAside);
};

const CREDIT = /(?:^|[^a-z])(?:author|authors|byline|tac-?gia|nguoi-?viet|writer|reporter|created-?by)/iu;
/** `author-time` holds the date too, `author-email` an address, `comment-author` who commented. */
const NO_CREDIT = /e-?mail|comment|avatar/iu;

/** `/tac-gia/tri-tuc-3617.htm`, `/author/an`: what a writer has published. */
const WRITER_PAGE = /\/(?:tac-?gia|authors?|phong-vien|but-danh|nha-bao)\//iu;

const askCredit = (saying: string): boolean =>
  saying.length < LONGEST_HINTS && CREDIT.test(saying) && !NO_CREDIT.test(saying);

/** Whether an element says that it names who wrote the article. */
export const isCreditElement = ({ name, attribs }: PageNode, judged: Judged): boolean => {
  if (attribs === undefined) return false;
  const { href, rel, itemprop, class: classes, 'data-role': role } = attribs;
  if (name === 'a' && href !== undefined && WRITER_PAGE.test(href)) return true;
  if (rel === 'author' || itemprop === 'author') return true;
  return (
    (classes !== undefined && judge(judged, classes, askCredit)) ||
    (role !== undefined && judge(judged, role, askCredit))
  );
};

const CAPTION = /(?:^|[^a-z])[a-z]{0,12}(?:caption|chu-?thich)/iu;

/** Whether an element says that it is the caption of a picture: `td.pCaption`, `div.PhotoCMS_Caption`. */
export const isCaptionElement = ({ attribs }: PageNode): boolean => {
  const classes = attribs?.['class'];
  return classes !== undefined && (classes.includes('aption') || classes.includes('hich')) && CAPTION.test(classes);
};

const TODAY = /(?:^|[^a-z])(?:now|today|current|clock|hom-?nay|data_time)(?:[^a-z]|$)/iu;

/** `date-now`, `clock`, `td_data_time`: an element that tells the day on which the page was saved. */
export const tellsToday = (node: PageNode): boolean => TODAY.test(hintsOf(node));
