/**
 * Papers, agencies and portals by host, for pages that do not name their publisher: host, then the name it goes by.
 * A line holds for the host and everything below it (`kinhdoanh.vnexpress.net`).
 */
const PUBLISHERS = `
baochinhphu.vn Báo Điện tử Chính phủ
chinhphu.vn Cổng Thông tin điện tử Chính phủ
xaydungchinhsach.chinhphu.vn Xây dựng chính sách, pháp luật
quochoi.vn Cổng Thông tin điện tử Quốc hội
daibieunhandan.vn Đại biểu Nhân dân
dangcongsan.vn Báo điện tử Đảng Cộng sản Việt Nam
nhandan.vn Nhân Dân
qdnd.vn Quân đội nhân dân
cand.com.vn Công an nhân dân
bocongan.gov.vn Cổng Thông tin điện tử Bộ Công an
vietnamplus.vn VietnamPlus
baotintuc.vn Báo Tin tức
vnanet.vn Thông tấn xã Việt Nam
vov.vn VOV
vtv.vn VTV
vtcnews.vn VTC News
vtc.vn VTC News
antv.gov.vn Truyền hình Công an nhân dân
vnexpress.net VnExpress
tuoitre.vn Tuổi Trẻ Online
thanhnien.vn Thanh Niên
dantri.com.vn Dân trí
vietnamnet.vn VietNamNet
ictnews.vn ICTnews
infonet.vietnamnet.vn Infonet
laodong.vn Lao Động
nld.com.vn Người Lao Động
tienphong.vn Tiền Phong
zingnews.vn Znews
znews.vn Znews
sggp.org.vn Sài Gòn Giải Phóng
plo.vn Pháp luật TP.HCM
baophapluat.vn Pháp luật Việt Nam
hanoimoi.vn Hànộimới
hanoimoi.com.vn Hànộimới
kinhtedothi.vn Kinh tế & Đô thị
anninhthudo.vn An ninh Thủ đô
giadinh.suckhoedoisong.vn Gia đình và Xã hội
suckhoedoisong.vn Sức khỏe & Đời sống
giaoducthoidai.vn Giáo dục và Thời đại
giaoduc.net.vn Giáo dục Việt Nam
baodautu.vn Báo Đầu tư
cafef.vn CafeF
cafebiz.vn CafeBiz
genk.vn GenK
kenh14.vn Kenh14
soha.vn Soha
vneconomy.vn VnEconomy
vietnambiz.vn VietnamBiz
vietnammoi.vn Việt Nam Mới
vietstock.vn Vietstock
thesaigontimes.vn Kinh tế Sài Gòn Online
saigontimes.vn Kinh tế Sài Gòn Online
theleader.vn TheLEADER
nhadautu.vn Nhà đầu tư
tinnhanhchungkhoan.vn Tin nhanh chứng khoán
thoibaonganhang.vn Thời báo Ngân hàng
thoibaotaichinhvietnam.vn Thời báo Tài chính Việt Nam
tapchitaichinh.vn Tạp chí Tài chính
tapchicongthuong.vn Tạp chí Công Thương
congthuong.vn Báo Công Thương
moit.gov.vn Bộ Công Thương
diendandoanhnghiep.vn Diễn đàn Doanh nghiệp
doanhnghiepvn.vn Doanh nghiệp Việt Nam
doanhnhansaigon.vn Doanh nhân Sài Gòn
haiquanonline.com.vn Hải quan Online
baoxaydung.vn Báo Xây dựng
baoxaydung.com.vn Báo Xây dựng
baogiaothong.vn Báo Giao thông
tapchigiaothong.vn Tạp chí Giao thông vận tải
mt.gov.vn Bộ Giao thông vận tải
nongnghiepmoitruong.vn Nông nghiệp và Môi trường
nongnghiep.vn Nông nghiệp Việt Nam
danviet.vn Dân Việt
baotainguyenmoitruong.vn Tài nguyên và Môi trường
baovanhoa.vn Báo Văn hóa
bvhttdl.gov.vn Bộ Văn hóa, Thể thao và Du lịch
mic.gov.vn Bộ Thông tin và Truyền thông
mst.gov.vn Bộ Khoa học và Công nghệ
most.gov.vn Bộ Khoa học và Công nghệ
dx.gov.vn Cục Chuyển đổi số quốc gia
aita.gov.vn Cục Chuyển đổi số quốc gia
ais.gov.vn Cục An toàn thông tin
vista.gov.vn Cục Thông tin khoa học và công nghệ quốc gia
vnnic.vn VNNIC
ictvietnam.vn Tạp chí Thông tin và Truyền thông
vietnamfinance.vn VietnamFinance
viettimes.vn VietTimes
vnreview.vn VnReview
vnmedia.vn VnMedia
antoanthongtin.vn Tạp chí An toàn thông tin
vjst.vn Tạp chí Khoa học và Công nghệ Việt Nam
khoahocphattrien.vn Khoa học và Phát triển
khoahocdoisong.vn Tri thức và Cuộc sống
kienthuc.net.vn Tri thức và Cuộc sống
petrotimes.vn PetroTimes
nangluongvietnam.vn Năng lượng Việt Nam
evn.com.vn Tập đoàn Điện lực Việt Nam
gso.gov.vn Tổng cục Thống kê
nso.gov.vn Cục Thống kê
consosukien.vn Con số và Sự kiện
mof.gov.vn Bộ Tài chính
mpi.gov.vn Bộ Kế hoạch và Đầu tư
sbv.gov.vn Ngân hàng Nhà nước Việt Nam
moh.gov.vn Bộ Y tế
moet.gov.vn Bộ Giáo dục và Đào tạo
moha.gov.vn Bộ Nội vụ
molisa.gov.vn Bộ Lao động - Thương binh và Xã hội
moj.gov.vn Bộ Tư pháp
monre.gov.vn Bộ Tài nguyên và Môi trường
moc.gov.vn Bộ Xây dựng
gdt.gov.vn Tổng cục Thuế
customs.gov.vn Tổng cục Hải quan
baohiemxahoi.gov.vn Bảo hiểm xã hội Việt Nam
tapchibaohiemxahoi.gov.vn Tạp chí Bảo hiểm xã hội
vovworld.vn VOV World
thoidai.com.vn Thời Đại
tapchicongsan.org.vn Tạp chí Cộng sản
tuyengiao.vn Tạp chí Tuyên giáo
tapchitoaan.vn Tạp chí Tòa án nhân dân
kiemsat.vn Kiểm sát Online
baokiemtoan.vn Báo Kiểm toán
thanhtra.com.vn Báo Thanh tra
baoquocte.vn Thế giới và Việt Nam
bnews.vn Bnews
nguoiduatin.vn Người Đưa Tin
nguoiquansat.vn Người Quan Sát
vietq.vn VietQ
phunuvietnam.vn Phụ nữ Việt Nam
phunuonline.com.vn Phụ nữ TP.HCM
vietbao.vn Việt Báo
baomoi.com Báo Mới
24h.com.vn 24h
ngoisao.vnexpress.net Ngôi Sao
congly.vn Công lý
daidoanket.vn Đại Đoàn Kết
tapchimattran.vn Tạp chí Mặt trận
baodantoc.vn Báo Dân tộc và Phát triển
baophunuthudo.vn Phụ nữ Thủ đô
tapchinganhang.gov.vn Tạp chí Ngân hàng
tphcm.chinhphu.vn Trang tin điện tử TP. Hồ Chí Minh
hcmcpv.org.vn Trang tin Đảng bộ TP. Hồ Chí Minh
ttbc-hcm.gov.vn Trung tâm Báo chí TP.HCM
baodanang.vn Báo Đà Nẵng
baoquangnam.vn Báo Quảng Nam
baothuathienhue.vn Báo Thừa Thiên Huế
huengaynay.vn Huế Ngày Nay
baonghean.vn Báo Nghệ An
baohatinh.vn Báo Hà Tĩnh
baothanhhoa.vn Báo Thanh Hóa
baoquangninh.vn Báo Quảng Ninh
baohaiphong.vn Báo Hải Phòng
baohaiduong.vn Báo Hải Dương
baobacninh.vn Báo Bắc Ninh
baobacgiang.vn Báo Bắc Giang
baothainguyen.vn Báo Thái Nguyên
baophutho.vn Báo Phú Thọ
baovinhphuc.vn Báo Vĩnh Phúc
baotuyenquang.com.vn Báo Tuyên Quang
baolaocai.vn Báo Lào Cai
baoyenbai.com.vn Báo Yên Bái
baosonla.vn Báo Sơn La
baodienbienphu.vn Báo Điện Biên Phủ
baolangson.vn Báo Lạng Sơn
baocaobang.vn Báo Cao Bằng
baohagiang.vn Báo Hà Giang
baobackan.vn Báo Bắc Kạn
baohoabinh.com.vn Báo Hòa Bình
baonamdinh.vn Báo Nam Định
baothaibinh.com.vn Báo Thái Bình
baoninhbinh.org.vn Báo Ninh Bình
baohanam.com.vn Báo Hà Nam
baohungyen.vn Báo Hưng Yên
baoquangtri.vn Báo Quảng Trị
baoquangbinh.vn Báo Quảng Bình
baoquangngai.vn Báo Quảng Ngãi
baobinhdinh.vn Báo Bình Định
baophuyen.vn Báo Phú Yên
baokhanhhoa.vn Báo Khánh Hòa
baoninhthuan.com.vn Báo Ninh Thuận
baobinhthuan.com.vn Báo Bình Thuận
baogialai.com.vn Báo Gia Lai
baokontum.com.vn Báo Kon Tum
baodaklak.vn Báo Đắk Lắk
baodaknong.vn Báo Đắk Nông
baolamdong.vn Báo Lâm Đồng
baodongnai.com.vn Báo Đồng Nai
baobinhduong.vn Báo Bình Dương
baobinhphuoc.com.vn Báo Bình Phước
baotayninh.vn Báo Tây Ninh
baobariavungtau.com.vn Báo Bà Rịa - Vũng Tàu
baolongan.vn Báo Long An
baoapbac.vn Báo Ấp Bắc
baodongkhoi.vn Báo Đồng Khởi
baovinhlong.vn Báo Vĩnh Long
baotravinh.vn Báo Trà Vinh
baocantho.com.vn Báo Cần Thơ
baohaugiang.com.vn Báo Hậu Giang
baosoctrang.org.vn Báo Sóc Trăng
baobaclieu.vn Báo Bạc Liêu
baocamau.vn Báo Cà Mau
baokiengiang.vn Báo Kiên Giang
baoangiang.com.vn Báo An Giang
baodongthap.vn Báo Đồng Tháp
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  PUBLISHERS.trim()
    .split('\n')
    .map((line): readonly [string, string] => {
      const gap = line.indexOf(' ');
      return [line.slice(0, gap), line.slice(gap + 1)];
    }),
);

/** The name of the paper or portal at a host: of itself, else of the nearest host above it; null when it is not known. */
export const publisherOfHost = (host: string): string | null => {
  const labels = host
    .toLowerCase()
    .replace(/:\d+$/u, '')
    .replace(/^(?:www|m|amp)\./u, '')
    .split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const name = NAMES.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
};
