//! What pollutants, means and answers are called in the seven languages.

use crate::words;
use vocabulary::method::{Column, Form, Input, Output, Range, Said};

/// Fine particles over a day.
pub const PM2_5_24H: Said = Said {
    zh: "PM2.5，24小时平均",
    en: "PM2.5, 24-hour mean",
    km: "PM2.5 មធ្យម 24 ម៉ោង",
    lo: "PM2.5 ສະເລ່ຍ 24 ຊົ່ວໂມງ",
    my: "PM2.5၊ ၂၄ နာရီ ပျမ်းမျှ",
    th: "PM2.5 เฉลี่ย 24 ชั่วโมง",
    vi: "PM2.5, trung bình 24 giờ",
};
/// Coarse particles over a day.
pub const PM10_24H: Said = Said {
    zh: "PM10，24小时平均",
    en: "PM10, 24-hour mean",
    km: "PM10 មធ្យម 24 ម៉ោង",
    lo: "PM10 ສະເລ່ຍ 24 ຊົ່ວໂມງ",
    my: "PM10၊ ၂၄ နာရီ ပျမ်းမျှ",
    th: "PM10 เฉลี่ย 24 ชั่วโมง",
    vi: "PM10, trung bình 24 giờ",
};
/// Ozone over eight hours.
pub const OZONE_8H: Said = Said {
    zh: "臭氧，8小时平均",
    en: "Ozone, 8-hour mean",
    km: "អូហ្សូន មធ្យម 8 ម៉ោង",
    lo: "ໂອໂຊນ ສະເລ່ຍ 8 ຊົ່ວໂມງ",
    my: "အိုဇုန်း၊ ၈ နာရီ ပျမ်းမျှ",
    th: "โอโซน เฉลี่ย 8 ชั่วโมง",
    vi: "Ozon, trung bình 8 giờ",
};
/// Ozone over an hour.
pub const OZONE_1H: Said = Said {
    zh: "臭氧，1小时平均",
    en: "Ozone, 1-hour mean",
    km: "អូហ្សូន មធ្យម 1 ម៉ោង",
    lo: "ໂອໂຊນ ສະເລ່ຍ 1 ຊົ່ວໂມງ",
    my: "အိုဇုန်း၊ ၁ နာရီ ပျမ်းမျှ",
    th: "โอโซน เฉลี่ย 1 ชั่วโมง",
    vi: "Ozon, trung bình 1 giờ",
};
/// Carbon monoxide over eight hours.
pub const CO_8H: Said = Said {
    zh: "一氧化碳，8小时平均",
    en: "Carbon monoxide, 8-hour mean",
    km: "កាបូនម៉ូណូអុកស៊ីត មធ្យម 8 ម៉ោង",
    lo: "ຄາບອນໂມໂນອອກໄຊ ສະເລ່ຍ 8 ຊົ່ວໂມງ",
    my: "ကာဗွန်မိုနောက်ဆိုဒ်၊ ၈ နာရီ ပျမ်းမျှ",
    th: "คาร์บอนมอนอกไซด์ เฉลี่ย 8 ชั่วโมง",
    vi: "Cacbon monoxit, trung bình 8 giờ",
};
/// Carbon monoxide over an hour.
pub const CO_1H: Said = Said {
    zh: "一氧化碳，1小时平均",
    en: "Carbon monoxide, 1-hour mean",
    km: "កាបូនម៉ូណូអុកស៊ីត មធ្យម 1 ម៉ោង",
    lo: "ຄາບອນໂມໂນອອກໄຊ ສະເລ່ຍ 1 ຊົ່ວໂມງ",
    my: "ကာဗွန်မိုနောက်ဆိုဒ်၊ ၁ နာရီ ပျမ်းမျှ",
    th: "คาร์บอนมอนอกไซด์ เฉลี่ย 1 ชั่วโมง",
    vi: "Cacbon monoxit, trung bình 1 giờ",
};
/// Carbon monoxide over a day.
pub const CO_24H: Said = Said {
    zh: "一氧化碳，24小时平均",
    en: "Carbon monoxide, 24-hour mean",
    km: "កាបូនម៉ូណូអុកស៊ីត មធ្យម 24 ម៉ោង",
    lo: "ຄາບອນໂມໂນອອກໄຊ ສະເລ່ຍ 24 ຊົ່ວໂມງ",
    my: "ကာဗွန်မိုနောက်ဆိုဒ်၊ ၂၄ နာရီ ပျမ်းမျှ",
    th: "คาร์บอนมอนอกไซด์ เฉลี่ย 24 ชั่วโมง",
    vi: "Cacbon monoxit, trung bình 24 giờ",
};
/// Sulfur dioxide over an hour.
pub const SO2_1H: Said = Said {
    zh: "二氧化硫，1小时平均",
    en: "Sulfur dioxide, 1-hour mean",
    km: "ស្ពាន់ធ័រឌីអុកស៊ីត មធ្យម 1 ម៉ោង",
    lo: "ຊັນເຟີໄດອອກໄຊ ສະເລ່ຍ 1 ຊົ່ວໂມງ",
    my: "ဆာလ်ဖာဒိုင်အောက်ဆိုဒ်၊ ၁ နာရီ ပျမ်းမျှ",
    th: "ซัลเฟอร์ไดออกไซด์ เฉลี่ย 1 ชั่วโมง",
    vi: "Lưu huỳnh đioxit, trung bình 1 giờ",
};
/// Sulfur dioxide over a day.
pub const SO2_24H: Said = Said {
    zh: "二氧化硫，24小时平均",
    en: "Sulfur dioxide, 24-hour mean",
    km: "ស្ពាន់ធ័រឌីអុកស៊ីត មធ្យម 24 ម៉ោង",
    lo: "ຊັນເຟີໄດອອກໄຊ ສະເລ່ຍ 24 ຊົ່ວໂມງ",
    my: "ဆာလ်ဖာဒိုင်အောက်ဆိုဒ်၊ ၂၄ နာရီ ပျမ်းမျှ",
    th: "ซัลเฟอร์ไดออกไซด์ เฉลี่ย 24 ชั่วโมง",
    vi: "Lưu huỳnh đioxit, trung bình 24 giờ",
};
/// Nitrogen dioxide over an hour.
pub const NO2_1H: Said = Said {
    zh: "二氧化氮，1小时平均",
    en: "Nitrogen dioxide, 1-hour mean",
    km: "អាសូតឌីអុកស៊ីត មធ្យម 1 ម៉ោង",
    lo: "ໄນໂຕຣເຈນໄດອອກໄຊ ສະເລ່ຍ 1 ຊົ່ວໂມງ",
    my: "နိုက်ထရိုဂျင်ဒိုင်အောက်ဆိုဒ်၊ ၁ နာရီ ပျမ်းမျှ",
    th: "ไนโตรเจนไดออกไซด์ เฉลี่ย 1 ชั่วโมง",
    vi: "Nitơ đioxit, trung bình 1 giờ",
};
/// Nitrogen dioxide over a day.
pub const NO2_24H: Said = Said {
    zh: "二氧化氮，24小时平均",
    en: "Nitrogen dioxide, 24-hour mean",
    km: "អាសូតឌីអុកស៊ីត មធ្យម 24 ម៉ោង",
    lo: "ໄນໂຕຣເຈນໄດອອກໄຊ ສະເລ່ຍ 24 ຊົ່ວໂມງ",
    my: "နိုက်ထရိုဂျင်ဒိုင်အောက်ဆိုဒ်၊ ၂၄ နာရီ ပျမ်းမျှ",
    th: "ไนโตรเจนไดออกไซด์ เฉลี่ย 24 ชั่วโมง",
    vi: "Nitơ đioxit, trung bình 24 giờ",
};
/// The day that is assessed.
pub const DAY: Said =
    Said {
        zh: "日期", en: "Day", km: "កាលបរិច្ឆេទ", lo: "ວັນທີ", my: "ရက်စွဲ", th: "วันที่", vi: "Ngày"
    };
/// Fine particles, hour by hour.
pub const HOURLY: Said = Said {
    zh: "PM2.5，逐小时平均",
    en: "PM2.5, hour by hour",
    km: "PM2.5 តាមម៉ោង",
    lo: "PM2.5 ລາຍຊົ່ວໂມງ",
    my: "PM2.5၊ နာရီအလိုက်",
    th: "PM2.5 รายชั่วโมง",
    vi: "PM2.5, theo giờ",
};
/// A concentration.
pub const CONCENTRATION: Said = Said {
    zh: "浓度",
    en: "Concentration",
    km: "កំហាប់",
    lo: "ຄວາມເຂັ້ມຂຸ້ນ",
    my: "ပါဝင်မှု",
    th: "ความเข้มข้น",
    vi: "Nồng độ",
};
const INDEX: Said = Said {
    zh: "指数",
    en: "Index",
    km: "សន្ទស្សន៍",
    lo: "ດັດຊະນີ",
    my: "ညွှန်းကိန်း",
    th: "ดัชนี",
    vi: "Chỉ số",
};
/// The class an index falls in.
pub const CLASS: Said =
    Said {
        zh: "级别", en: "Class", km: "ថ្នាក់", lo: "ລະດັບ", my: "အဆင့်", th: "ระดับ", vi: "Mức"
    };
const MAIN: Said = Said {
    zh: "首要污染物",
    en: "Main pollutant",
    km: "សារធាតុបំពុលចម្បង",
    lo: "ມົນລະພິດຫຼັກ",
    my: "အဓိက ညစ်ညမ်းပစ္စည်း",
    th: "มลพิษหลัก",
    vi: "Chất ô nhiễm chính",
};
const SUB_INDICES: Said = Said {
    zh: "各污染物的分指数",
    en: "Sub-index of each pollutant",
    km: "សន្ទស្សន៍រងនៃសារធាតុបំពុលនីមួយៗ",
    lo: "ດັດຊະນີຍ່ອຍຂອງມົນລະພິດແຕ່ລະຊະນິດ",
    my: "ညစ်ညမ်းပစ္စည်းတစ်ခုချင်း၏ ညွှန်းကိန်းခွဲ",
    th: "ดัชนีย่อยของมลพิษแต่ละชนิด",
    vi: "Chỉ số thành phần của từng chất",
};

/// An optional mean that is not negative.
pub(crate) const fn mean(name: &'static str, label: Said, unit: &'static str, most: f64) -> Input {
    Input::optional(name, label, Form::Number(Range::new(unit, 0.0, most)))
}

/// The index.
pub(crate) const INDEX_OUT: Output =
    Output::new("index", INDEX, Form::Number(Range::at_least_zero("1")));
/// The pollutant that makes the index, by the name of its input.
pub(crate) const MAIN_OUT: Output = Output::new("main-pollutant", MAIN, Form::Word);
/// A table of pollutants, by the names of their inputs, and sub-indices.
pub(crate) const SUB_INDICES_OUT: Output =
    Output::new("sub-indices", SUB_INDICES, Form::Table(&SUB_INDEX_COLUMNS, 0));
const SUB_INDEX_COLUMNS: [Column; 2] = [
    Column::words("pollutant", words::POLLUTANT),
    Column::numbers("sub-index", words::SUB_INDEX, Range::at_least_zero("1")),
];
