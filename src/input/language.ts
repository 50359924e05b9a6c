import { letterShares, looksVietnamese } from './vietnamese-letters.ts';

/** The language of a body of text: an ISO 639-3 code, `und` when there is too little; `unmarked` for Vietnamese without its marks. */
export interface Language {
  readonly code: string;
  readonly unmarked: boolean;
}

/** The languages that turn up where Vietnamese is expected; franc among all languages mistakes short text for rare ones. */
const ASKED = [
  'vie',
  'eng',
  'fra',
  'deu',
  'spa',
  'por',
  'ita',
  'nld',
  'ind',
  'zlm',
  'tgl',
  'rus',
  'cmn',
  'jpn',
  'kor',
  'tha',
  'khm',
  'lao',
  'arb',
  'pol',
  'ces',
];
/** Below this many letters franc guesses. */
const ENOUGH_FOR_FRANC = 60;
const FEWEST_LETTERS = 12;
const PARAGRAPHS = 24;
const SAMPLE = 400;

/** Words of every Vietnamese text as they are typed without marks; none is common in another language. */
const UNMARKED_WORDS: ReadonlySet<string> = new Set(
  (
    'nguoi duoc nhung trong cua voi cac dong thanh chuyen nghiep thuc hien tinh huyen phat trien dich vu truc tuyen thang ngay quoc khong nhieu theo tren duoi tang giam trieu nghin phan tram cong nghe kinh te va den tai ' +
    'doanh thu tien gia xuat khau nhap cung nuoc viet bao cao hoi thong tin bo nganh dia phuong xa phuong muc tieu chi dat ty le quan ly xay dung khoang gan vuot nay sau truoc khi da dang se lai moi nhu tu cho hon thi con'
  ).split(' '),
);

/** True for `Kinh te so chiem 18% GDP, tang so voi cung ky`: no marks, short words, a third of them known. */
const isUnmarkedVietnamese = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 5 || letterShares(text).marked > 0.01) return false;
  const known = words.filter((word) => UNMARKED_WORDS.has(word)).length;
  const short = words.filter((word) => word.length <= 7).length;
  return known * 3 >= words.length && short >= words.length * 0.93;
};

/** Asks the letters first (no other language writes `ơ`, `ư`, `ạ`, `ế` so often), franc about the rest. */
const languageOf = async (text: string): Promise<string | null> => {
  const shares = letterShares(text);
  if (shares.letters < FEWEST_LETTERS) return null;
  if (looksVietnamese(shares)) return 'vie';
  if (isUnmarkedVietnamese(text)) return 'vie-unmarked';
  if (shares.letters < ENOUGH_FOR_FRANC) return shares.vietnamese >= 0.03 ? 'vie' : null;
  const { franc } = await import('franc');
  const code = franc(text, { only: ASKED });
  return code === 'und' ? null : code;
};

/** Paragraphs from all parts of a long text. */
const sample = (paragraphs: readonly string[]): string[] => {
  const step = Math.max(1, paragraphs.length / PARAGRAPHS);
  const picked = Array.from(
    { length: Math.min(paragraphs.length, PARAGRAPHS) },
    (_, at) => paragraphs[Math.floor(at * step)] ?? '',
  );
  return picked.map((paragraph) => paragraph.slice(0, SAMPLE));
};

const top = (votes: ReadonlyMap<string, number>): string =>
  [...votes].reduce((best, next) => (next[1] > best[1] ? next : best), ['und', 0] as const)[0];

/** Each paragraph votes with its length; a few lines of English do not make a Vietnamese page English. */
export const detectLanguage = async (paragraphs: readonly string[]): Promise<Language> => {
  const votes = new Map<string, number>();
  const picked = sample(paragraphs);
  for (const text of picked) {
    const code = await languageOf(text);
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + text.length);
  }
  // Lines that are too short one by one may tell together.
  if (votes.size === 0) {
    const code = await languageOf(picked.join(' '));
    if (code !== null) votes.set(code, 1);
  }
  const code = top(votes);
  return code === 'vie-unmarked' ? { code: 'vie', unmarked: true } : { code, unmarked: false };
};
