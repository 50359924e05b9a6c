/** Family names: a place name straight after one belongs to a person (`Nguyễn Thái Bình`, `Lê Nam Định`). */
export const SURNAMES: readonly string[] = [
  'Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Đoàn', 'Trịnh', 'Mai', 'Tô', 'Cao', 'Lâm', 'Hà', 'Trương', 'Lưu', 'Tạ', 'Quách', 'Thái', 'Đào', 'Châu', 'Chu',
  'Kiều', 'Tăng', 'La', 'Lương', 'Phùng', 'Vương', 'Tống', 'Thân', 'Nghiêm', 'Khuất', 'Triệu', 'Đàm', 'Tôn', 'Văn', 'Thị', 'Xuân', 'Minh', 'Đức', 'Quốc', 'Hữu', 'Ngọc', 'Thanh', 'Hồng', 'Kim', 'Công', 'Đình', 'Quang', 'Duy', 'Thành', 'Tiến', 'Trọng', 'Mạnh', 'Hùng',
];

/** Words of address before a person's name. */
export const PERSON_TITLES: readonly string[] = ['ông', 'bà', 'anh', 'chị', 'cô', 'chú', 'bác', 'em', 'thầy', 'đồng chí', 'nghệ sĩ', 'ca sĩ', 'tác giả'];
