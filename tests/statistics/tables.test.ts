import { rule } from './examples.ts';

rule('heads with units', [
  [
    'Bảng 1. Dịch vụ công trực tuyến năm 2023\n| Đơn vị | Hồ sơ tiếp nhận (nghìn) | Tỷ lệ trực tuyến (%) |\n|---|---|---|\n| Hà Nội | 41,3 | 92,4 |\n| Hải Phòng | 36,8 | 94,1 |\n',
    { mention: '41,3', value: '41300', unit: 'count', area: 'VN-HN', period: '2023' },
    { mention: '92,4', value: '92.4', unit: 'percent', area: 'VN-HN', period: '2023' },
    { mention: '36,8', value: '36800', unit: 'count', area: 'VN-HP', period: '2023' },
    { mention: '94,1', value: '94.1', unit: 'percent', area: 'VN-HP', period: '2023' },
  ],
  [
    'Bảng 2. Kim ngạch xuất khẩu sáu tháng\n| Mặt hàng | Giá trị (triệu USD) |\n|---|---|\n| Điện thoại và linh kiện | 27.180 |\n| Máy tính và linh kiện | 32.020 |\n',
    { mention: '27.180', value: '27180000000', unit: 'USD', indicator: 'điện thoại và linh kiện' },
    { mention: '32.020', value: '32020000000', unit: 'USD', indicator: 'máy tính và linh kiện' },
  ],
]);

rule('heads that are years', [
  [
    'Kết quả của tỉnh\n\n| Chỉ tiêu | 2021 | 2022 | 2023 |\n|---|---|---|---|\n| Số dịch vụ công trực tuyến | 1.012 | 1.140 | 1.395 |\n| Tỷ lệ hồ sơ trực tuyến (%) | 21,5 | 38,2 | 64,7 |\n',
    { mention: '1.012', value: '1012', unit: 'count', period: '2021', indicator: 'số dịch vụ công trực tuyến' },
    { mention: '1.140', value: '1140', unit: 'count', period: '2022', indicator: 'số dịch vụ công trực tuyến' },
    { mention: '1.395', value: '1395', unit: 'count', period: '2023', indicator: 'số dịch vụ công trực tuyến' },
    { mention: '21,5', value: '21.5', unit: 'percent', period: '2021', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '38,2', value: '38.2', unit: 'percent', period: '2022', indicator: 'tỷ lệ hồ sơ trực tuyến' },
    { mention: '64,7', value: '64.7', unit: 'percent', period: '2023', indicator: 'tỷ lệ hồ sơ trực tuyến' },
  ],
  [
    'Số thuê bao của tỉnh qua hai năm\n\nDịch vụ\tNăm 2022\tNăm 2023\nThuê bao di động\t812.400\t836.900\nThuê bao cố định\t41.200\t38.700\n',
    { mention: '812.400', value: '812400', period: '2022', indicator: 'thuê bao di động' },
    { mention: '836.900', value: '836900', period: '2023', indicator: 'thuê bao di động' },
    { mention: '41.200', value: '41200', period: '2022', indicator: 'thuê bao cố định' },
    { mention: '38.700', value: '38700', period: '2023', indicator: 'thuê bao cố định' },
  ],
]);

rule('heads that are measures', [
  [
    'Xếp hạng chỉ số chuyển đổi số năm 2023\n\n| Hạng | Địa phương | Điểm |\n|---|---|---|\n| 1 | Đà Nẵng | 0,8002 |\n| 2 | Hải Phòng | 0,7541 |\n',
    { mention: '1', measure: 'rank', unit: 'rank', area: 'VN-DN', period: '2023' },
    { mention: '0,8002', measure: 'level', unit: 'index', area: 'VN-DN', period: '2023' },
    { mention: '2', measure: 'rank', unit: 'rank', area: 'VN-HP', period: '2023' },
    { mention: '0,7541', measure: 'level', unit: 'index', area: 'VN-HP', period: '2023' },
  ],
  [
    'Doanh thu năm 2023 của ngành\n\n| Lĩnh vực | Doanh thu (tỷ đồng) | Tăng trưởng (%) |\n|---|---|---|\n| Bưu chính | 59.000 | 12,5 |\n| Viễn thông | 144.600 | 3,1 |\n',
    { mention: '59.000', value: '59000000000000', unit: 'VND', measure: 'level', period: '2023' },
    { mention: '12,5', value: '12.5', unit: 'percent', measure: 'growth', period: '2023' },
    { mention: '144.600', value: '144600000000000', unit: 'VND', measure: 'level', period: '2023' },
    { mention: '3,1', value: '3.1', unit: 'percent', measure: 'growth', period: '2023' },
  ],
  [
    'Hồ sơ tiếp nhận năm 2023\n\n| Huyện | Số hồ sơ | So với năm 2022 (%) |\n|---|---|---|\n| Sơn Dương | 18.240 | +7,5 |\n| Hàm Yên | 11.975 | -3,2 |\n',
    { mention: '18.240', measure: 'level', unit: 'count' },
    { mention: '+7,5', measure: 'growth', unit: 'percent', value: '7.5', base_period_end: '2022-12-31' },
    { mention: '11.975', measure: 'level', unit: 'count' },
    { mention: '-3,2', measure: 'growth', unit: 'percent', value: '-3.2', base_period_end: '2022-12-31' },
  ],
]);

rule('columns of targets and attainments', [
  [
    'Tình hình số hóa\n\n| Nội dung | Mục tiêu | Kết quả | Tỷ lệ hoàn thành (%) |\n|---|---|---|---|\n| Hồ sơ hộ tịch số hóa | 45.000 | 47.250 | 105 |\n',
    { mention: '45.000', status: 'target', measure: 'level', indicator: 'hồ sơ hộ tịch số hóa' },
    { mention: '47.250', status: 'actual', measure: 'level', indicator: 'hồ sơ hộ tịch số hóa' },
    { mention: '105', status: 'actual', measure: 'attainment', unit: 'percent', base: 'target' },
  ],
]);

rule('a total row has no place of its own', [
  [
    'Thuê bao của tỉnh Lào Cai\n\n| Đơn vị | Thuê bao |\n|---|---|\n| Huyện Bát Xát | 41.300 |\n| Toàn tỉnh | 512.800 |\n',
    { mention: '41.300', area_name: 'Huyện Bát Xát' },
    { mention: '512.800', area: 'VN-02' },
  ],
]);

rule('running numbers are no statistics', [
  [
    'Số thuê bao của các tỉnh\n| STT | Địa phương | Thuê bao |\n|---|---|---|\n| 1 | Hà Nội | 812.000 |\n| 2 | Hải Phòng | 243.000 |\n',
    { mention: '812.000', area: 'VN-HN' },
    { mention: '243.000', area: 'VN-HP' },
  ],
]);

rule('heads that only say how the column before changed', [
  [
    'Giao dịch qua một số kênh, quý I/2024\n\n| Kênh | Số lượng (triệu giao dịch) | Tăng, giảm so với cùng kỳ (%) | Giá trị (nghìn tỷ đồng) |\n|---|---|---|---|\n| QR code | 251,3 | 81,6 | 214,8 |\n',
    { mention: '251,3', metric: 'payments.qr_transactions', measure: 'level' },
    { mention: '81,6', metric: 'payments.qr_transactions', measure: 'growth', unit: 'percent' },
    { mention: '214,8', metric: 'payments.qr_value', unit: 'VND' },
  ],
]);

rule('columns that say how much of an earlier time or of a plan', [
  [
    'Một số sản phẩm công nghiệp\n\n| Sản phẩm | 5 tháng 2024 (nghìn tấn) | So với cùng kỳ (%) | So với kế hoạch (%) |\n|---|---|---|---|\n| Dầu lọc | 5.812 | 102,7 | 41,5 |\n| Bia | 198 | 91,3 | 38,2 |\n',
    { mention: '5.812', measure: 'level', period_end: '2024-05-31' },
    { mention: '102,7', measure: 'attainment', base: 'period', period_end: '2024-05-31', indicator: 'dầu lọc' },
    { mention: '41,5', measure: 'attainment', base: 'target', period_end: '2024-05-31', indicator: 'dầu lọc' },
    { mention: '198', measure: 'level' },
    { mention: '91,3', measure: 'attainment', base: 'period' },
    { mention: '38,2', measure: 'attainment', base: 'target' },
  ],
]);

rule('rates of a table in percent, plans of a year', [
  [
    'Tiến độ năm 2024\n\nBảng: Tình hình thực hiện chỉ tiêu (đơn vị: %)\n\n| Chỉ tiêu | Kế hoạch 2024 | Kết quả quý I |\n|---|---|---|\n| Tỷ lệ số hóa hồ sơ | 95 | 83,7 |\n',
    { mention: '95', unit: 'percent', status: 'target', period_end: '2024-12-31', indicator: 'tỷ lệ số hóa hồ sơ' },
    { mention: '83,7', unit: 'percent', status: 'actual', period_end: '2024-03-31' },
  ],
]);

rule('a column headed by its unit, a rate beside its count', [
  [
    'Bảng: Thu nhập bình quân tháng quý II/2024, theo khu vực\n\n| Khu vực | Nghìn đồng |\n|---|---|\n| Nông nghiệp | 4.120 |\n| Dịch vụ | 8.350 |\n',
    { mention: '4.120', value: '4120000', unit: 'VND', indicator: 'Thu nhập bình quân tháng Nông nghiệp' },
    { mention: '8.350', value: '8350000', unit: 'VND', indicator: 'Thu nhập bình quân tháng Dịch vụ' },
  ],
  [
    'Tiến độ ở một số địa phương\n\n| Địa phương | Bệnh viện có EMR | Tỷ lệ (%) |\n|---|---|---|\n| Hà Nội | 38/42 | 90,5 |\n',
    { mention: '38/42', area: 'VN-HN', metric: 'health.emr_hospitals' },
    { mention: '90,5', area: 'VN-HN', unit: 'percent', metric: 'health.emr_hospitals' },
  ],
]);

rule('the caption speaks for the cells', [
  [
    'Tiếp đón bằng căn cước\n\nBảng: Tiếp đón bằng CCCD ở một số địa phương, số liệu đến 30/6/2024\n\n| Địa phương | Cơ sở triển khai | Tỷ lệ (%) |\n|---|---|---|\n| Nghệ An | 561 | 98,6 |\n',
    { mention: '561', area: 'VN-22', metric: 'health.cccd_facilities', period_end: '2024-06-30' },
    { mention: '98,6', area: 'VN-22', metric: 'health.cccd_facilities', unit: 'percent' },
  ],
]);

rule('nine months of a year head a column', [
  [
    'Sản xuất công nghiệp\n\nSản phẩm | Đơn vị tính | 9 tháng năm 2023 | So với cùng kỳ (%)\nXi măng | nghìn tấn | 8.640 | 97,3\nSữa | triệu lít | 312 | 108,9\n',
    { mention: '8.640', value: '8640000', unit: 't', period_end: '2023-09-30' },
    { mention: '97,3', unit: 'percent' },
    { mention: '312', value: '312000000', unit: 'l' },
    { mention: '108,9', unit: 'percent' },
  ],
]);

rule('heads with days in them, rates of cells, changes from the column before', [
  [
    'Lượng tàu\n\nLượng tàu qua cảng bình quân (tàu/ngày)\nCảng\tNăm 2023\tTừ 01/01 - 20/6/2024\tTăng, giảm (%)\nBến Thủy\t120\t138\t15\nCửa Hội\t64\t60\t-6,3\n',
    { mention: '120', unit: 'count', per: 'day', period_end: '2023-12-31', indicator: 'lượng tàu qua cảng Bến Thủy' },
    { mention: '138', unit: 'count', per: 'day', period_end: '2024-06-20' },
    { mention: '15', unit: 'percent', measure: 'growth', base_period_end: '2023-12-31' },
    { mention: '64', unit: 'count', period_end: '2023-12-31' },
    { mention: '60', unit: 'count', period_end: '2024-06-20' },
    { mention: '-6,3', unit: 'percent', measure: 'growth', base_period_end: '2023-12-31' },
  ],
]);

rule('a rate said at the head of a row', [
  [
    'Kết quả\n\nChỉ tiêu | Quý I/2024 | Quý II/2024\nLượt khám bình quân một ngày | 412 | 455\nTỷ lệ đặt lịch trước (%) | 21 | 34\n',
    { mention: '412', per: 'day', period_end: '2024-03-31' },
    { mention: '455', per: 'day', period_end: '2024-06-30' },
    { mention: '21', unit: 'percent' },
    { mention: '34', unit: 'percent' },
  ],
]);

rule('a unit in the corner, an average in the title', [
  [
    'Doanh thu của ngành\n\n| Chỉ tiêu (tỷ USD) | Năm 2022 | Năm 2023 |\n|---|---|---|\n| Phần cứng, điện tử | 131,2 | 126,8 |\n',
    { mention: '131,2', value: '131200000000', unit: 'USD', period: '2022' },
    { mention: '126,8', value: '126800000000', unit: 'USD', period: '2023' },
  ],
  [
    'Bảng: Thu nhập bình quân tháng theo vùng (triệu đồng)\n\n| Vùng | Quý I/2024 |\n|---|---|\n| Đông Nam Bộ | 8,9 |\n',
    { mention: '8,9', value: '8900000', unit: 'VND', per: 'month' },
  ],
]);

rule('a title that lists the columns', [
  [
    'Bảng: PAR INDEX, SIPAS năm 2023 của một số địa phương\n\n| Địa phương | PAR INDEX (%) | SIPAS (%) |\n|---|---|---|\n| Quảng Ninh | 92,18 | 88,21 |\n',
    { mention: '92,18', metric: 'rankings.par_index' },
    { mention: '88,21', metric: 'rankings.sipas' },
  ],
]);
