import { PROVINCES } from '../../catalogue/places/provinces.ts';
import { fold } from '../../text/fold.ts';

/** Syllables that Vietnamese family, middle and given names are made of. */
const SYLLABLES = `
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh lâm trịnh mai tô tạ hà lưu cao chu châu tăng thái tống vương quách kiều la lục mạc nghiêm nhữ ninh ông phùng quan thạch thân thẩm tiêu
đoàn đàm đậu điền đồng doãn giang giáp hứa kim khổng khương khúc lại lương lữ mã
văn thị hữu đức ngọc minh quang thanh xuân thu hồng hương lan hoa cúc trúc mai đào liên sen hằng nga nguyệt hạnh hiền hòa hiếu hùng hưng huy huyền khánh khang khoa khôi kiên kỳ linh loan long lộc lợi luân ly mạnh mến my mỹ nam ngân nghĩa
nghi nguyên nhã nhân nhật nhi nhung như nhựt oanh phát phi phong phú phúc phước phương phượng quân quế quốc quý quyên quyền quyết quỳnh sang sáng sâm sơn tài tâm tân tấn thắng thành thảo thiên thiện thịnh thoa thơ thông thơm thủy thúy thùy
thư thuận thương thy tiên tiến tín tình toàn trà trang trâm trân trí triết triều trinh trọng trung trường tú tuấn tuệ tùng tuyên tuyết tuyền tỵ uyên vân vi việt vinh vịnh vy yên yến ái an ân anh ánh bách bảo băng bằng bích bình cầm cẩm
cảnh chánh chi chí chiến chinh chính công cường cương danh dân diễm diện diệp diệu du dũng dung duy duyên đại đan đăng đạo đạt điệp định đình đông gấm gia giao hải hân hán hậu hiển hiệp hoài hoàn hoan học hội huân huệ hường kha khả khải
khuê khuyên kiệt lam lành lập liễu lĩnh luyến lụa mẫn miên mây mừng na nhàn nhuần nhạn ngà nghiệp nhất nết ngôn nữ ôn pha phụng quảng quy sinh song sử sự tường thạnh thắm thế thể thêm thi thìn thọ thoại thục thược thụy tiệp tố tôn tuyển vĩ
viên viện xuyến tùy vượng vỹ xuyên chương bá bắc bửu cát chấn dịu đôn hạ hàn hào hảo hi hoan khiêm kiểu lạc liêm lưỡng miền nghị ngoan nhàn niệm phấn phong sao tây tự tịnh toại túc vui xoan bính dậu hợi tí sửu dần mão tỵ ngọ mùi thân tuất thìn
giàng sùng vàng lò tòng cầm vừ thào tráng lường quàng vì cà hoàng bạc sần vương ma pó súa tủa páo a y rơ châm niê rmah siu ksor kpă h’ hờ lầu hạng mùa thò chảo tẩn lèng hoàng nông bế triệu sầm khê thạch danh lâm neáng
dương hà châu mộc diễm lụa trân đoan khuê bích hòa nhâm hảo bách trầm quý ngân đan tiểu nhã vĩnh nguyện ước vọng thuật đoán hường trọng tứ nam phương đường cử vững dũng khiết mây khương
nụ mị mận đức hoè hòe luyện thảnh lành tươi hằng huấn huynh khởi lượng lưu nhiên phiên thiều thuyên thùy trừ vương xuyên hy dịu dậu thới đoan chúc giác tịch bội chiêu khoát
`;

const NAME_SYLLABLES: ReadonlySet<string> = new Set(
  SYLLABLES.trim()
    .split(/\s+/u)
    .map((syllable) => fold(syllable)),
);

/** `Nguyễn`, `ANH`, `M.`, `N.T.H`, `K'Sor` */
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’]*$/u;
const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}?$/u;
const GLUED_INITIAL = /^(?:\p{Lu}\.)+(?<name>\p{Lu}[\p{L}\p{M}]+)$/u;

type Part = 'name' | 'initial' | 'capital' | 'other';

const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES.map(({ name }) => fold(name)));

const partOf = (word: string): Part => {
  const glued = GLUED_INITIAL.exec(word)?.groups?.['name'];
  if (glued !== undefined) return 'name';
  if (INITIALS.test(word)) return 'initial';
  if (!CAPITALISED.test(word)) return 'other';
  return NAME_SYLLABLES.has(fold(word)) ? 'name' : 'capital';
};

/** `Thanh Trúc`, `M. Sơn`, `M.Dung`, `THÙY LÊ`: one to five capitalised syllables, all of them known from names. */
export const isPersonName = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length > 5 || (words.length === 1 && !GLUED_INITIAL.test(words[0] ?? ''))) return false;
  const parts = words.map(partOf);
  // `Long An`: a dateline of its own
  if (PROVINCE_NAMES.has(fold(text.trim()))) return false;
  return parts.includes('name') && parts.every((part) => part === 'name' || part === 'initial');
};

/** `BS. Nguyễn Thu Cúc`, `PGS.TS Trần Văn Nam`: what a writer is stands before his name. */
const DEGREE =
  /^(?:(?:(?:pgs|gs|ts|ths|bs|bscki{1,2}|ds|ls|kts|ks|cn)\.?\s?){1,3}|nhà báo\s|luật sư\s|bác sĩ\s)(?=\p{Lu})/iu;

/** A name without the degree before it. */
export const withoutDegree = (text: string): string => {
  const found = DEGREE.exec(text)?.[0] ?? '';
  return /[.\s]$/u.test(found) ? text.slice(found.length) : text;
};

/** `Vàng A Súa`, `Rơ Châm Hải`, `SÙNG MAI`: two to four capitalised words, whatever they are. For the one place where only a name can stand. */
export const isNameShaped = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    text.length <= 32 &&
    words.every((word) => ['name', 'initial', 'capital'].includes(partOf(word)))
  );
};

/** Also `Nhựt Ẩn`, `Hồ Xuân Mỵ`, `K'Sor Nham`: at least half of the syllables known. For places where a name is expected. */
export const isLikelyName = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5) return isPersonName(text);
  const parts = words.map(partOf);
  const known = parts.filter((part) => part === 'name').length;
  return !parts.includes('other') && known * 2 >= words.length;
};
