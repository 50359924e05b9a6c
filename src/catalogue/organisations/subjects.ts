/**
 * What ministries and provincial departments are in charge of, with the abbreviations that follow `Bộ` and `Sở`:
 * `Bộ Thông tin và Truyền thông`, `Sở TT&TT`. Old and new ones: articles of all years are read.
 */
export const SUBJECTS: readonly (readonly [subject: string, ...abbreviations: readonly string[]])[] = [
  ['Công an', 'CA'],
  ['Quốc phòng', 'QP'],
  ['Ngoại giao', 'NG'],
  ['Nội vụ', 'NV'],
  ['Tư pháp', 'TP'],
  ['Tài chính', 'TC'],
  ['Công Thương', 'CT'],
  ['Xây dựng', 'XD'],
  ['Y tế', 'YT'],
  ['Nông nghiệp và Môi trường', 'NN&MT', 'NN-MT', 'NNMT', 'NNVMT'],
  ['Văn hóa, Thể thao và Du lịch', 'VHTTDL', 'VHTT&DL', 'VH-TT&DL', 'VH,TT&DL', 'VH-TT-DL', 'VHTT-DL'],
  ['Văn hóa và Thể thao', 'VHTT', 'VH&TT', 'VH-TT'],
  ['Khoa học và Công nghệ', 'KH&CN', 'KH-CN', 'KHCN'],
  ['Giáo dục và Đào tạo', 'GD&ĐT', 'GD-ĐT', 'GDĐT', 'GD & ĐT'],
  ['Dân tộc và Tôn giáo', 'DT&TG', 'DTTG', 'DT-TG'],
  ['Thông tin và Truyền thông', 'TT&TT', 'TT-TT', 'TTTT', 'TT & TT'],
  ['Kế hoạch và Đầu tư', 'KH&ĐT', 'KH-ĐT', 'KHĐT', 'KH & ĐT'],
  ['Giao thông vận tải', 'GTVT'],
  ['Giao thông công chánh', 'GTCC'],
  ['Tài nguyên và Môi trường', 'TN&MT', 'TN-MT', 'TNMT', 'TN & MT'],
  ['Nông nghiệp và Phát triển nông thôn', 'NN&PTNT', 'NN-PTNT', 'NNPTNT', 'NN và PTNT', 'NN & PTNT'],
  [
    'Lao động - Thương binh và Xã hội',
    'LĐ-TB&XH',
    'LĐTB&XH',
    'LĐ-TB-XH',
    'LĐTBXH',
    'LĐ-TBXH',
    'LĐ,TB&XH',
    'LĐ-TB và XH',
    'LĐTB-XH',
  ],
  ['Quy hoạch - Kiến trúc', 'QH-KT', 'QHKT'],
  ['Du lịch', 'DL'],
  ['Ngoại vụ'],
  // of former times and of other countries
  ['Bưu chính Viễn thông', 'BCVT'],
  ['Thương mại'],
  ['Công nghiệp'],
  ['Nông nghiệp'],
  ['Thủy sản'],
  ['Năng lượng'],
  ['Lao động'],
  ['Kinh tế'],
  ['Giáo dục'],
  ['Giao thông'],
  ['Văn hóa'],
  ['Khoa học'],
  ['Môi trường'],
  ['An ninh'],
  ['An ninh Nội địa'],
  ['Tài nguyên'],
  ['Kinh tế, Thương mại và Công nghiệp'],
  ['Kinh tế và Tài chính'],
  ['Khoa học, Công nghệ và Đổi mới sáng tạo'],
  ['Nội vụ và Truyền thông'],
];

/** `và` is also written `&`, `-` or left to a comma: `Lao động, Thương binh và Xã hội`. */
export const spellingsOf = (subject: string): string[] => {
  const dashed = [
    subject,
    subject.replaceAll(' - ', ' – '),
    subject.replaceAll(' - ', ', '),
    subject.replaceAll(' - ', ' '),
  ];
  const joined = dashed.flatMap((name) => [name, name.replaceAll(' và ', ' & '), name.replaceAll(' và ', ' - ')]);
  const listed = joined.flatMap((name) => [name, name.replaceAll(',', ''), name.replaceAll(', ', ' - ')]);
  return [...new Set(listed)];
};
