//! What the indicators are called for which the hub has figures of the six countries, and in which unit they are.

use vocabulary::method::{Choice, Said};

/// `(indicator, unit in words as the report prints it)`, in the order of the goals.
pub const INDICATORS: [(Choice, Said); 20] = [
    (
        of(
            "sdg2_undernsh",
            [
                "营养不足人口比例",
                "Undernourished people",
                "ប្រជាជនខ្វះអាហារ",
                "ຄົນຂາດອາຫານ",
                "အာဟာရချို့တဲ့သူများ",
                "ผู้ขาดสารอาหาร",
                "Người thiếu dinh dưỡng",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg2_stunting",
            [
                "五岁以下儿童发育迟缓",
                "Children under five who are too short",
                "កុមារក្រោមប្រាំឆ្នាំក្រិន",
                "ເດັກຕ່ຳກວ່າຫ້າປີແຄະແກັ່ນ",
                "ငါးနှစ်အောက် အရပ်ပုကလေး",
                "เด็กต่ำกว่าห้าปีเตี้ยแคระ",
                "Trẻ dưới năm tuổi thấp còi",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg2_wasting",
            [
                "五岁以下儿童消瘦",
                "Children under five who are too thin",
                "កុមារក្រោមប្រាំឆ្នាំស្គម",
                "ເດັກຕ່ຳກວ່າຫ້າປີຜອມ",
                "ငါးနှစ်အောက် ပိန်လှီကလေး",
                "เด็กต่ำกว่าห้าปีผอมแห้ง",
                "Trẻ dưới năm tuổi gầy còm",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg2_crlyld",
            [
                "谷物单产",
                "Cereal yield",
                "ទិន្នផលធញ្ញជាតិ",
                "ຜົນຜະລິດທັນຍາພືດ",
                "ကောက်ပဲသီးနှံ အထွက်နှုန်း",
                "ผลผลิตธัญพืช",
                "Năng suất ngũ cốc",
            ],
        ),
        Said::of(["吨/公顷", "t/ha", "តោន/ហិកតា", "ໂຕນ/ເຮັກຕາ", "တန်/ဟက်တာ", "ตัน/เฮกตาร์", "tấn/ha"]),
    ),
    (
        of(
            "sdg3_matmort",
            [
                "孕产妇死亡率",
                "Maternal mortality",
                "មរណភាពមាតា",
                "ການຕາຍຂອງແມ່",
                "မိခင်သေနှုန်း",
                "การตายของมารดา",
                "Tử vong mẹ",
            ],
        ),
        Said::of([
            "每十万活产",
            "per 100,000 births",
            "ក្នុង 100,000 កំណើត",
            "ຕໍ່ 100,000 ການເກີດ",
            "မွေးဖွား ၁ သိန်းလျှင်",
            "ต่อการเกิด 100,000",
            "trên 100.000 ca sinh",
        ]),
    ),
    (
        of(
            "sdg3_neonat",
            [
                "新生儿死亡率",
                "Newborns who die",
                "ទារកទើបកើតស្លាប់",
                "ເດັກເກີດໃໝ່ຕາຍ",
                "မွေးကင်းစ သေနှုန်း",
                "ทารกแรกเกิดตาย",
                "Tử vong sơ sinh",
            ],
        ),
        PER_1000_BIRTHS,
    ),
    (
        of(
            "sdg3_u5mort",
            [
                "五岁以下儿童死亡率",
                "Children who die before five",
                "កុមារស្លាប់មុនប្រាំឆ្នាំ",
                "ເດັກຕາຍກ່ອນຫ້າປີ",
                "ငါးနှစ်အောက် ကလေးသေနှုန်း",
                "เด็กตายก่อนห้าปี",
                "Trẻ tử vong trước năm tuổi",
            ],
        ),
        PER_1000_BIRTHS,
    ),
    (
        of(
            "sdg3_tb",
            [
                "结核病新发",
                "New cases of tuberculosis",
                "ករណីរបេងថ្មី",
                "ກໍລະນີວັນນະໂລກໃໝ່",
                "တီဘီ ဖြစ်ပွားမှုအသစ်",
                "ผู้ป่วยวัณโรครายใหม่",
                "Ca lao mới",
            ],
        ),
        PER_100_000,
    ),
    (
        of(
            "sdg3_traffic",
            [
                "道路交通死亡",
                "Deaths in road traffic",
                "ស្លាប់ក្នុងចរាចរណ៍",
                "ຕາຍຍ້ອນອຸບັດຕິເຫດຈະລາຈອນ",
                "ယာဉ်တိုက်သေဆုံးမှု",
                "ผู้ตายจากจราจร",
                "Chết do giao thông",
            ],
        ),
        PER_100_000,
    ),
    (
        of(
            "sdg3_lifee",
            [
                "出生时预期寿命",
                "Life expectancy at birth",
                "អាយុសង្ឃឹមរស់",
                "ອາຍຸຍືນສະເລ່ຍ",
                "မျှော်မှန်းသက်တမ်း",
                "อายุขัยเฉลี่ยแรกเกิด",
                "Tuổi thọ trung bình",
            ],
        ),
        Said::of(["岁", "years", "ឆ្នាំ", "ປີ", "နှစ်", "ปี", "năm"]),
    ),
    (
        of(
            "sdg3_fertility",
            [
                "15–19岁女性生育率",
                "Births of women aged 15 to 19",
                "កំណើតស្ត្រីអាយុ 15–19",
                "ການເກີດຂອງຍິງ 15–19 ປີ",
                "၁၅–၁၉ နှစ် အမျိုးသမီး မွေးဖွားမှု",
                "การคลอดของหญิงอายุ 15–19",
                "Sinh của phụ nữ 15–19 tuổi",
            ],
        ),
        Said::of([
            "每千名女性",
            "per 1,000 women",
            "ក្នុងស្ត្រី 1,000",
            "ຕໍ່ຍິງ 1,000 ຄົນ",
            "အမျိုးသမီး ၁၀၀၀ လျှင်",
            "ต่อหญิง 1,000 คน",
            "trên 1.000 phụ nữ",
        ]),
    ),
    (
        of(
            "sdg3_births",
            [
                "专业人员接生",
                "Births with skilled help",
                "កំណើតមានអ្នកជំនាញ",
                "ການເກີດມີຜູ້ຊ່ຽວຊານ",
                "ကျွမ်းကျင်သူနှင့် မွေးဖွားမှု",
                "การคลอดโดยผู้ชำนาญ",
                "Sinh có nhân viên y tế",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg4_literacy",
            [
                "15–24岁识字率",
                "Literacy at 15 to 24",
                "អក្ខរភាពអាយុ 15–24",
                "ການຮູ້ໜັງສືອາຍຸ 15–24",
                "၁၅–၂၄ နှစ် စာတတ်မြောက်မှု",
                "การรู้หนังสืออายุ 15–24",
                "Biết chữ tuổi 15–24",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg5_parl",
            [
                "议会女性席位",
                "Women in parliament",
                "ស្ត្រីក្នុងសភា",
                "ແມ່ຍິງໃນສະພາ",
                "လွှတ်တော်ရှိ အမျိုးသမီး",
                "ผู้หญิงในรัฐสภา",
                "Phụ nữ trong quốc hội",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg7_elecac",
            [
                "通电人口比例",
                "People with electricity",
                "ប្រជាជនមានអគ្គិសនី",
                "ຄົນທີ່ມີໄຟຟ້າ",
                "လျှပ်စစ်ရသူများ",
                "ผู้มีไฟฟ้าใช้",
                "Người có điện",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg8_unemp",
            [
                "失业率",
                "Unemployment",
                "និកម្មភាព",
                "ການຫວ່າງງານ",
                "အလုပ်လက်မဲ့နှုန်း",
                "การว่างงาน",
                "Thất nghiệp",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg9_rdex",
            [
                "研发支出",
                "Spending on research and development",
                "ចំណាយស្រាវជ្រាវ និងអភិវឌ្ឍន៍",
                "ລາຍຈ່າຍຄົ້ນຄວ້າ ແລະ ພັດທະນາ",
                "သုတေသန ကုန်ကျစရိတ်",
                "รายจ่ายวิจัยและพัฒนา",
                "Chi cho nghiên cứu và phát triển",
            ],
        ),
        Said::of([
            "占国内生产总值的%",
            "% of GDP",
            "% នៃ GDP",
            "% ຂອງ GDP",
            "GDP ၏ %",
            "% ของ GDP",
            "% GDP",
        ]),
    ),
    (
        of(
            "sdg11_slums",
            [
                "贫民窟人口（占城市）",
                "People in slums, of those in towns",
                "ប្រជាជនក្នុងសំណង់អនាធិបតេយ្យ",
                "ຄົນຢູ່ຊຸມຊົນແອອັດ",
                "မြို့ပြ ကျူးကျော်နေထိုင်သူ",
                "ผู้อยู่ในสลัมของเมือง",
                "Dân khu ổ chuột đô thị",
            ],
        ),
        PERCENT,
    ),
    (
        of(
            "sdg11_pm25",
            [
                "PM2.5年均暴露",
                "Fine particles breathed, mean of the year",
                "PM2.5 មធ្យមប្រចាំឆ្នាំ",
                "PM2.5 ສະເລ່ຍປີ",
                "PM2.5 နှစ်ပျမ်းမျှ",
                "PM2.5 เฉลี่ยรายปี",
                "PM2.5 trung bình năm",
            ],
        ),
        Said::everywhere("µg/m³"),
    ),
    (
        of(
            "sdg16_homicides",
            ["凶杀", "Homicides", "ឃាតកម្ម", "ການຄາດຕະກຳ", "လူသတ်မှု", "การฆาตกรรม", "Giết người"],
        ),
        PER_100_000,
    ),
];

const PERCENT: Said = Said::everywhere("%");
const PER_1000_BIRTHS: Said = Said::of([
    "每千活产",
    "per 1,000 births",
    "ក្នុង 1,000 កំណើត",
    "ຕໍ່ 1,000 ການເກີດ",
    "မွေးဖွား ၁၀၀၀ လျှင်",
    "ต่อการเกิด 1,000",
    "trên 1.000 ca sinh",
]);
const PER_100_000: Said = Said::of([
    "每十万人",
    "per 100,000 people",
    "ក្នុងមនុស្ស 100,000",
    "ຕໍ່ 100,000 ຄົນ",
    "လူ ၁ သိန်းလျှင်",
    "ต่อ 100,000 คน",
    "trên 100.000 dân",
]);

const fn of(code: &'static str, said: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(said), colour: "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_an_indicator_of_the_edition_of_2021_and_none_stands_twice() {
        for (indicator, _) in &INDICATORS {
            assert!(crate::sdg::index::bounds(indicator.code).is_some(), "{}", indicator.code);
            let same = INDICATORS.iter().filter(|(other, _)| other.code == indicator.code);
            assert_eq!(same.count(), 1, "{}", indicator.code);
        }
    }
}
