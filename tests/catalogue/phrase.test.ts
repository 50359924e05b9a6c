import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../src/catalogue/phrase.ts';
import { buildPhraseIndex, compilePhrases } from '../../src/catalogue/phrase-index.ts';
import { wordingOf } from '../../src/catalogue/wording.ts';

const finds = (phrase: string, text: string): boolean =>
  buildPhraseIndex(compilePhrases([[phrase, 0]]), ['owner']).find(wordingOf(text)).length > 0;

/** Phrase → texts it is in, texts it is not in. */
describe.each<[phrase: string, yes: string[], no: string[]]>([
  ['trạm phát sóng', ['có 5 trạm phát sóng mới', 'Trạm phát sóng'], ['trạm phát', 'phát sóng trạm']],
  ['(trạm|cột) phát sóng', ['trạm phát sóng', 'cột phát sóng'], ['phát sóng']],
  ['trạm [thu] phát sóng', ['trạm thu phát sóng', 'trạm phát sóng'], ['trạm phát']],
  ['{nộp/trực tuyến}', ['nộp trực tuyến', 'trực tuyến để nộp', 'nộp bằng hình thức trực tuyến'], ['nộp']],
  [
    'trạm … 5G',
    ['trạm 5G', 'trạm phát sóng thế hệ mới 5G'],
    ['trạm một hai ba bốn năm sáu bảy 5G', 'trạm ; 5G', '5G trạm'],
  ],
  ['# trạm', ['đã dựng # trạm'], ['đã dựng 0 trạm']],
  ['tỷ lệ hoà mạng', ['tỉ lệ hòa mạng', 'tỷ trọng hòa mạng', 'TỶ LỆ HÒA MẠNG'], ['hòa mạng']],
  ['TTHC', ['thủ tục hành chính', 'các thủ tục hành chính (TTHC)'], ['thủ tục']],
  ['mức độ 4', ['mức độ 4', 'mức độ 04'], ['mức độ 3', 'mức độ 40']],
  ['cung cấp trực tuyến', ['được cung cấp trên trực tuyến', 'cung cấp “trực tuyến”'], ['cung cấp dịch vụ trực tuyến']],
])('%s', (phrase, yes, no) => {
  it.each(yes)('is in %s', (text) => expect(finds(phrase, text)).toBe(true));
  it.each(no)('is not in %s', (text) => expect(finds(phrase, text)).toBe(false));
  it('is in its NFD form', () => expect(finds(phrase.normalize('NFD'), yes[0]?.normalize('NFD') ?? '')).toBe(true));
});

it('stands for each of its wordings once', () => {
  expect(readPhrase('(a|a) [b]')).toEqual([[['a']], [['a', 'b']]]);
});

it('reads a long text in time that grows with its length', () => {
  const index = buildPhraseIndex(compilePhrases([['trạm … sóng … lớn', 0]]), ['owner']);
  const timeOf = (words: readonly string[]): number => {
    const began = performance.now();
    index.find(words);
    return performance.now() - began;
  };
  const words = Array.from({ length: 40_000 }, (_, at) => ['trạm', 'sóng'][at % 2] ?? '');
  timeOf(words);
  expect(timeOf(words)).toBeLessThan(2000);
});
