import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/input/plain/lay-out.ts';
import { findCredits } from '../../src/input/plain/publisher.ts';

const BODY = [
  'Trạm y tế xã mở cửa thêm hai buổi tối',
  '',
  'Từ đầu tháng, trạm y tế xã khám thêm tối thứ ba và thứ năm, mỗi buổi tiếp chừng 40 người bệnh từ các thôn xa.',
  'Người dân đặt lịch bằng điện thoại, nhờ vậy thời gian chờ còn 15 phút, bằng một phần ba so với trước đây.',
];

const publisherOf = (...above: readonly string[]) => ({
  over: (...body: readonly string[]) => findCredits(layOut([...above, '', ...body].join('\n'))).publisher,
});

describe('the name of a paper', () => {
  test.each([
    ['NHỊP CẦU LÀNG', ['NHỊP CẦU LÀNG', 'Thời sự | Y tế | Bạn đọc', 'Thứ Ba, 28/12/2021, 10:05 (GMT+7)']],
    ['VietLàng 24', ['VietLàng 24 | Y tế & Đời sống', 'Cập nhật lúc: 14:05, Chủ nhật, 08/06/2025']],
    ['Tuần san LÀNG & PHỐ', ['Tuần san LÀNG & PHỐ', 'SỐ 11 | ĐIỂM TUẦN | Đặt báo dài hạn']],
    ['Sóng Quê Mới', ['Sóng Quê Mới', '29/06/2021, 11:20 SA']],
    ['Trang thông tin điện tử HUYỆN NẬM XÉ', ['UBND HUYỆN NẬM XÉ - TỈNH ĐỒNG KHÊ', 'Trang thông tin điện tử']],
  ])('%s stands above the headline', (name, above) => expect(publisherOf(...above).over(...BODY)).toBe(name));

  test('is what an abbreviation before the text stands for', () => {
    const body = BODY.with(2, `(SQM) - ${BODY[2]}`);
    expect(publisherOf('SÓNG QUÊ MỚI > Y tế', '9-12-2022, 08:15').over(...body)).toBe('SÓNG QUÊ MỚI');
    expect(publisherOf('Y tế > Cơ sở', '9-12-2022, 08:15').over(...body, '', '© Sóng Quê Mới. Giấy phép số 2')).toBe(
      'Sóng Quê Mới',
    );
    expect(publisherOf('Y tế > Cơ sở').over(...body)).toBe('SQM');
  });

  test.each([
    ['Tạp chí Y tế làng', 'Theo dõi Tạp chí Y tế làng trên | Facebook | Zalo'],
    ['Sóng Quê Mới', '© 2026 Sóng Quê Mới. Phiên bản 4.2'],
  ])('%s stands in the lines under the text', (name, line) => expect(publisherOf().over(...BODY, '', line)).toBe(name));

  test.each([
    ['a section', ['Y tế', '29/06/2021, 11:20']],
    ['a sentence', ['Cả xã có một trạm y tế.', '29/06/2021, 11:20']],
    ['a writer', ['Nguyễn Thu Cúc', '29/06/2021, 11:20']],
  ])('is not %s', (_, above) => expect(publisherOf(...above).over(...BODY)).toBeNull());
});

test('a menu cut by tabs is no headline', () => {
  const layout = layOut(
    ['Chính trị\tKinh tế\tXã hội\tKhu công nghiệp\tBạn đọc', '29/06/2021, 11:20', '', ...BODY].join('\n'),
  );
  expect(layout.looks[layout.title]?.line.text).toBe(BODY[0]);
});

test('a headline in capitals stands before the section it is filed under', () => {
  const headline = 'TỈNH ĐỒNG XANH: BA THÁNG SAU HỢP NHẤT, CẤP XÃ GÁNH HƠN 70% HỒ SƠ';
  const layout = layOut(
    [
      'CỔNG THÔNG TIN ĐIỆN TỬ TỈNH ĐỒNG XANH',
      'Chuyển đổi số - Cải cách hành chính',
      headline,
      '14-04-2026 07:30',
      '',
      ...BODY.slice(1),
    ].join('\n'),
  );
  expect(layout.looks[layout.title]?.line.text).toBe(headline);
});

test.each([
  ['what the page is called', 'Trang thông tin điện tử xã Nậm Xé, tỉnh Đồng Khê'],
  ['a section path in dashes', 'Sóng Quê Mới – Kinh tế – Thị trường'],
  ['the name of a forum', 'Diễn đàn Y tế - Sức khỏe'],
  ['numbers to call', 'Cấp cứu: 0216 3 555 115 | Đặt lịch khám: 1900.5115'],
  ['a number to call with blanks', 'Tổng đài chăm sóc người bệnh: 0257 3 811 116'],
])('%s is no headline', (_, line) => {
  const layout = layOut([line, '29/06/2021, 11:20', '', ...BODY].join('\n'));
  expect(layout.looks[layout.title]?.line.text).toBe(BODY[0]);
});

test('a numbered heading opens no box of what readers wrote', () => {
  const { looks, zones } = layOut(
    [
      ...BODY,
      '',
      '4. Ý kiến bạn đọc',
      '',
      'Khảo sát 620 bạn đọc cho thấy phần lớn hài lòng với giờ mở cửa mới của trạm.',
    ].join('\n'),
  );
  const last = looks.findLastIndex(({ line }) => line.text !== '');
  expect([zones.last, zones.boxed.has(last)]).toEqual([last, false]);
});
