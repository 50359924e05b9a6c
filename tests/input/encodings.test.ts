import { describe, expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { utf16 } from './bytes.ts';
import { encode, LEGACY, LETTERS, type Legacy } from './legacy-encoders.ts';

const ARTICLE =
  'Sở Thông tin và Truyền thông cho biết, đến hết quý II năm 2024 toàn tỉnh có 1.250 doanh nghiệp công nghệ số, ' +
  'tăng 12,5% so với cùng kỳ. Ước cả năm, kinh tế số chiếm 15,4% GRDP.\r\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const read = (bytes: Uint8Array, charset?: string) => {
  const decoded = decode({ source: 'a.html', bytes, ...(charset === undefined ? {} : { charset }) });
  if (decoded.kind === 'issue') throw new Error(decoded.issue.code);
  return decoded;
};

/** What a reading comes to: its encoding, and the declaration that it overrules. */
const verdict = (bytes: Uint8Array, charset?: string) => {
  const { encoding, issues, text } = read(bytes, charset);
  const wrong = issues.flatMap((issue) => (issue.code === 'decoding' ? [issue.declared] : []));
  return { encoding, wrong, text: text.normalize('NFC') };
};

describe('every letter comes back', () => {
  test.each(LEGACY)('%s', (name) => {
    // Letters alone say nothing; they stand behind an article that settles the encoding.
    const text = ARTICLE.repeat(5) + LETTERS.join(' ');
    expect(verdict(encode(text, name))).toEqual({ encoding: name, wrong: [], text });
  });

  test('letter and tone mark apart are windows-1258 as well', () => {
    const tones: Readonly<Record<string, number>> = {
      '\u0300': 0xcc,
      '\u0301': 0xec,
      '\u0303': 0xde,
      '\u0309': 0xd2,
      '\u0323': 0xf2,
    };
    const bytes = [...ARTICLE].flatMap((sign) => {
      const apart = sign.normalize('NFD');
      const tone = Object.keys(tones).find((mark) => apart.includes(mark)) ?? '';
      const letter = encode(apart.replace(tone, '').normalize('NFC'), 'windows-1258');
      return [...letter, ...(tone === '' ? [] : [tones[tone] ?? 0])];
    });
    expect(verdict(Uint8Array.from(bytes))).toEqual({ encoding: 'windows-1258', wrong: [], text: ARTICLE });
  });

  test('ư of TCVN3 is the byte that Latin-1 has the soft hyphen at', () => {
    expect(encode('ư', 'tcvn3')).toEqual(Uint8Array.of(0xad));
    expect(read(latin1('N\xade Th\xad vi\xd6n, t\xad li\xd6u, \xae\xad\xeeng')).text).toBe(
      'Nưe Thư viện, tư liệu, đượng',
    );
  });

  test('capitals of VNI with the mark of small letters', () => {
    expect(verdict(latin1('Haø Noäi, Ñaø Naüng, Aùnh saùng; Vieät Nam'))).toMatchObject({
      encoding: 'vni',
      text: 'Hà Nội, Đà Nẵng, Ánh sáng; Việt Nam',
    });
  });
});

describe('signs beside the letters', () => {
  test.each([
    // TCVN3 and VNI as word processors write them: quotes, dashes and dots of windows-1252.
    ['tcvn3', '\x93ChuyÓn \xae\xe6i s\xe8\x94 \x96 c\xac h\xe9i\x85', '“Chuyển đổi số” – cơ hội…'],
    ['vni', '\x93Chuyeån ñoåi soá\x94 \x96 cô hoäi\x85', '“Chuyển đổi số” – cơ hội…'],
    ['windows-1258', '\x93\xf0\xf4\xd2i m\xf5\xeci\x94 \x96 nhi\xea\xcc\xf9 h\xf5n \x85', '“đổi mới” – nhiềù hơn …'],
    ['tcvn3', 'kinh t\xd5\xa0s\xe8 \xae\xb9t 5%', 'kinh tế\u00A0số đạt 5%'],
  ])('%s: %j', (encoding, bytes, text) => {
    expect(verdict(latin1(bytes))).toMatchObject({ encoding, text });
  });

  test.each([
    'SỞ XÂY DỰNG TỈNH QUẢNG NGÃI: BÁO CÁO VỀ CHUYỂN ĐỔI SỐ',
    // Nothing but the last words tells the two layouts apart.
    `${ARTICLE.toLowerCase().repeat(50)}đứng thứ ba ở Đông Nam Á. ở cấp huyện, Ủy ban`,
    'đông nam Á',
    'đạt 5%. Ở xã, đông đảo người dân đã dùng',
  ])('capitals of TCVN 5712 stand where the quotes are: %#', (text) => {
    expect(verdict(encode(text, 'tcvn3'))).toMatchObject({ encoding: 'tcvn3', text });
  });

  test('dashes and dots that stand alone are no capitals', () => {
    const text = 'Hà Nội \x96 Huế \x97 Đà Lạt \x95 30 \x96 40 \x85';
    const bytes = text
      .split(/(?=[\x80-\x9F])|(?<=[\x80-\x9F])/u)
      .map((part) => (/[\x80-\x9F]/u.test(part) ? latin1(part) : encode(part, 'tcvn3')));
    expect(verdict(join(...bytes)).text).toBe('Hà Nội – Huế — Đà Lạt • 30 – 40 …');
  });
});

describe('TCVN3 as it was typed has no capitals with tones; those that their neighbours prove come back', () => {
  const QUOTES = ['“', '”', '…'];
  const typed = (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((sign) => {
        if (QUOTES.includes(sign)) return [[0x93, 0x94, 0x85][QUOTES.indexOf(sign)] ?? 0];
        const capital = LETTERS.indexOf(sign) >= LETTERS.length / 2 && !'ĂÂÊÔƠƯĐ'.includes(sign);
        return [...encode(capital ? sign.toLowerCase() : sign, 'tcvn3')];
      }),
    );

  test.each([
    ['a line of capitals', 'SỞ XÂY DỰNG TỈNH QUẢNG NGÃI\nSố liệu quý II'],
    ['a line of capitals in a page', '<td class="ten">BÁO CÁO VỀ CHUYỂN ĐỔI SỐ</td><p>Hết quý II</p>'],
    ['words of capitals', 'Báo điện tử AN NINH SỐ: chỉ số THU NHẬP của Bộ TT&TT, Bà Rịa, GRDP Hà Nội'],
    ['sentences', 'Ở cấp tỉnh, 12 địa phương đạt. Ứng dụng có 44 tiện ích! “Ấn tượng.” Ước cả năm tăng'],
    ['paragraphs', 'Tiêu đề không có dấu chấm\n\nẢnh hưởng của dịch\r\n\r\nỦng hộ\na) Ít nhất 50%'],
    ['headings of a page', '<title>Ổn định kinh tế</title><h1 class="x">Ổn định</h1><p>Đạt <b>ở mức</b> cao'],
    ['names', 'Đông Nam Á, châu Á, á quân, Úc, Ấn Độ, ấn phẩm, Ủy ban nhân dân, Ủy ban Quốc gia, các ủy ban'],
    ['what stays small', 'v.v. và 1.250 ở xã; gồm: ứng dụng\nứng cử… ủng hộ: đã ổn'],
  ])('%s', (_, text) => {
    expect(verdict(typed(`Đã biết việc này.\n${text}`))).toEqual({
      encoding: 'tcvn3',
      wrong: [],
      text: `Đã biết việc này.\n${text}`,
    });
  });

  test('in little time', () => {
    for (const text of ['Ở cấp tỉnh. ', '<p ', 'SỞ ', ' \n', 'ỞỞỞỞ', 'ABC ']) {
      const bytes = typed(ARTICLE + text.repeat(20_000));
      const begun = performance.now();
      read(bytes);
      expect(performance.now() - begun).toBeLessThan(2000);
    }
  });
});

describe('a few words are enough', () => {
  const LINES = [
    'Tỷ lệ hồ sơ trực tuyến đạt 47,8%',
    'Bộ Tài chính: thu thuế tăng 12,5%',
    'Đà Nẵng dẫn đầu cả nước về số doanh nghiệp',
  ];
  test.each(LEGACY.flatMap((name) => LINES.map((line) => [name, line] as const)))('%s: %s', (name, line) => {
    expect(verdict(encode(line, name))).toEqual({ encoding: name, wrong: [], text: line });
  });

  test.each(LEGACY)('%s in a page that is nearly all script and markup', (name) => {
    const script = `<script>var a = {${'"key": "value", '.repeat(20_000)}};</script>`;
    const page = `<html><head>${script}</head><body><p>Năm 2024 cả nước có 68% dân số dùng ví điện tử</p></body></html>`;
    expect(verdict(encode(page, name))).toMatchObject({ encoding: name, wrong: [] });
  });
});

describe('the declared charset is used when it can be', () => {
  const page = (declaration: string): string => `${declaration}<html><body><p>${ARTICLE}</p></body></html>`;
  test.each([
    ['windows-1258', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">'],
    ['viscii', '<meta charset="VISCII">'],
    ['tcvn3', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=x-viet-tcvn5712">'],
    ['vps', "<meta charset='x-viet-vps'>"],
    ['vni', '<?xml version="1.0" encoding="x-viet-vni"?>'],
  ] as const)('%s: %s', (name, declaration) => {
    expect(verdict(encode(page(declaration), name))).toMatchObject({ encoding: name, wrong: [] });
  });

  test('by the transport, before what the document says', () => {
    const bytes = encode(page('<meta charset="utf-8">'), 'viscii');
    expect(verdict(bytes, 'viscii')).toMatchObject({ encoding: 'viscii', wrong: [] });
  });

  // Letters that two encodings have at the same byte: `là cá, bà`.
  test.each(['windows-1258', 'viscii', 'vps'] as const)('between equal readings: %s', (name: Legacy) => {
    expect(verdict(encode('là cá, bà', name), name)).toMatchObject({ encoding: name, wrong: [] });
  });

  test('for other languages', () => {
    const french = latin1("<meta charset=iso-8859-1><p>L'\xe9conomie num\xe9rique a progress\xe9 de 18 %</p>");
    expect(verdict(french)).toMatchObject({ encoding: 'windows-1252', wrong: [] });
    expect(verdict(french).text).toContain("L'économie numérique a progressé");
  });

  test('windows-1252 with its quotes', () => {
    const english = latin1('<meta charset=iso-8859-1><p>\x93It\x92s up\x94 \x96 5 \x80</p>');
    expect(verdict(english)).toMatchObject({ encoding: 'windows-1252', wrong: [] });
    expect(verdict(english).text).toContain('“It’s up” – 5 €');
  });

  test('unless it is commented out', () => {
    const text = page('<!-- <meta charset="windows-1258"> --><meta charset="utf-8">');
    expect(verdict(utf8(text))).toMatchObject({ encoding: 'utf-8', wrong: [] });
  });
});

describe('a wrong declaration is overruled and reported', () => {
  const page = (charset: string): string => `<head><meta charset="${charset}"></head><p>${ARTICLE}</p>`;
  test.each([
    'iso-8859-1',
    'windows-1252',
    'utf-8',
    'windows-1258',
    'viscii',
    'x-viet-vps',
    'tcvn',
    'x-user-defined',
    'gb2312',
  ])('declared %s', (charset) => {
    for (const name of LEGACY.filter((legacy) => !charset.includes(legacy.replace('3', '')))) {
      expect(verdict(encode(page(charset), name))).toMatchObject({ encoding: name, wrong: [charset] });
    }
  });

  test.each([
    ['utf-16', '<?xml version="1.0" encoding="utf-16"?>'],
    ['windows-1258', '<meta charset="windows-1258">'],
    ['iso-8859-1', '<meta charset="iso-8859-1">'],
  ])('UTF-8 that says %s', (charset, declaration) => {
    expect(verdict(utf8(declaration + ARTICLE))).toMatchObject({ encoding: 'utf-8', wrong: [charset] });
  });

  test('by the transport', () => {
    expect(verdict(encode(ARTICLE, 'tcvn3'), 'utf-8')).toMatchObject({ encoding: 'tcvn3', wrong: ['utf-8'] });
    expect(verdict(utf8(ARTICLE), 'viscii')).toMatchObject({ encoding: 'utf-8', wrong: ['viscii'] });
  });

  test('inside UTF-16', () => {
    const text = `<meta charset="utf-8">${ARTICLE}`;
    expect(verdict(utf16(text, 'le'))).toMatchObject({ encoding: 'utf-16le', wrong: ['utf-8'] });
  });
});

describe('what agrees is not reported', () => {
  test.each([
    ['ASCII in any encoding of bytes', utf8('<meta charset="windows-1258"><p>GDP 5%</p>'), 'utf-8'],
    ['utf-16 in either order', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${ARTICLE}`, 'be'), 'utf-16be'],
    ['utf8 without its hyphen', utf8(`<meta charset=utf8>${ARTICLE}`), 'utf-8'],
    ['cp1258', encode(`<meta charset=cp1258>${ARTICLE}`, 'windows-1258'), 'windows-1258'],
  ])('%s', (_, bytes, encoding) => {
    expect(verdict(bytes)).toMatchObject({ encoding, wrong: [] });
  });
});

describe('UTF-8 stays UTF-8', () => {
  test('with a broken byte here and there', () => {
    const bytes = join(utf8(ARTICLE), Uint8Array.of(0xe1, 0xbb), utf8(ARTICLE), Uint8Array.of(0xff), utf8(ARTICLE));
    expect(read(bytes)).toMatchObject({ encoding: 'utf-8', issues: [{ code: 'invalid-bytes', count: 2 }] });
  });

  test('when there is nothing but ASCII, and when nothing reads as Vietnamese', () => {
    expect(verdict(utf8('GDP grew by 5% in 2024'))).toMatchObject({ encoding: 'utf-8', wrong: [] });
    expect(verdict(latin1(`It\x92s up. ${'The economy grew by 5%. '.repeat(5)}`))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('UTF-32 with its mark', () => {
  test.each(['le', 'be'] as const)('%s', (order) => {
    const signs = [...`\uFEFF${ARTICLE}😀`];
    const view = new DataView(new ArrayBuffer(signs.length * 4));
    for (const [at, sign] of signs.entries()) view.setUint32(at * 4, sign.codePointAt(0) ?? 0, order === 'le');
    expect(verdict(new Uint8Array(view.buffer))).toEqual({
      encoding: `utf-32${order}`,
      wrong: [],
      text: `${ARTICLE}😀`,
    });
  });
});

test('a large file costs its reading and no more', () => {
  const bytes = encode(ARTICLE.repeat(20_000), 'vni');
  const begun = performance.now();
  expect(read(bytes).text).toHaveLength(ARTICLE.length * 20_000);
  expect(performance.now() - begun).toBeLessThan(2000);
});
