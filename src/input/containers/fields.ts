/** Which fields of a record hold what, the first that has something wins. Names compare without case, blanks, `_` and `-`. */
export interface FieldNames {
  readonly text: readonly string[];
  readonly title: readonly string[];
  readonly date: readonly string[];
  readonly url: readonly string[];
  readonly author: readonly string[];
  readonly publisher: readonly string[];
}

/** What scrapers, news APIs, content systems and feeds call them. */
export const DEFAULT_FIELDS: FieldNames = {
  text: [
    'text',
    'content',
    'body',
    'article',
    'article_text',
    'article_body',
    'article_content',
    'body_text',
    'main_text',
    'maintext',
    'content_html',
    'content_text',
    'body_html',
    'html',
    'raw_text',
    'full_text',
    'noi_dung',
    'nội dung',
    'toàn văn',
    'bài viết',
  ],
  title: ['title', 'headline', 'heading', 'tieu_de', 'tiêu đề'],
  date: [
    'date',
    'published',
    'published_at',
    'publish_date',
    'published_date',
    'pub_date',
    'date_published',
    'date_publish',
    'publication_date',
    'publish_time',
    'published_time',
    'posted_at',
    'ngay_dang',
    'ngày đăng',
    'ngay',
    'ngày',
    'datetime',
    'time',
    'timestamp',
    'created',
    'created_at',
    'created_date',
  ],
  url: ['url', 'link', 'href', 'loc', 'permalink', 'canonical_url', 'source_url'],
  author: ['author', 'authors', 'byline', 'creator', 'writer', 'tac_gia', 'tác giả'],
  publisher: ['publisher', 'source', 'site', 'site_name', 'source_name', 'outlet', 'newspaper', 'nguon', 'nguồn'],
};

/** `Published_At`, `publishedAt` and `published at` are one name. */
export const fieldKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
