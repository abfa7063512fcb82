//! What the columns of results, and examples, are called in the seven languages.

use vocabulary::method::{Choice, Said};

pub(crate) const VALUE: Said = Said::of(["数值", "Value", "តម្លៃ", "ຄ່າ", "တန်ဖိုး", "ค่า", "Giá trị"]);
pub(crate) const SCORE: Said = Said::of(["得分", "Score", "ពិន្ទុ", "ຄະແນນ", "ရမှတ်", "คะแนน", "Điểm"]);
pub(crate) const RANK: Said =
    Said::of(["名次", "Rank", "ចំណាត់ថ្នាក់", "ອັນດັບ", "အဆင့်နေရာ", "อันดับ", "Thứ hạng"]);
pub(crate) const CLASS: Said = Said::of(["级别", "Class", "ថ្នាក់", "ລະດັບ", "အဆင့်", "ระดับ", "Mức"]);
pub(crate) const COLOUR: Said = Said::of(["颜色", "Colour", "ពណ៌", "ສີ", "အရောင်", "สี", "Màu"]);
pub(crate) const LIMIT: Said =
    Said::of(["限值", "Limit", "កម្រិតកំណត់", "ຄ່າຈຳກັດ", "ကန့်သတ်ချက်", "ค่ากำหนด", "Giới hạn"]);
pub(crate) const RATIO: Said = Said::of([
    "是限值的几倍",
    "Times the limit",
    "ប៉ុន្មានដងនៃកម្រិត",
    "ຈັກເທົ່າຂອງຄ່າຈຳກັດ",
    "ကန့်သတ်ချက်၏ အဆ",
    "กี่เท่าของค่ากำหนด",
    "Gấp mấy lần giới hạn",
]);
pub(crate) const EXCEEDED: Said =
    Said::of(["是否超过", "Exceeded", "លើសកម្រិត", "ເກີນ", "ကျော်လွန်", "เกินค่า", "Vượt"]);
pub(crate) const POLLUTANT: Said =
    Said::of(["污染物", "Pollutant", "សារធាតុបំពុល", "ມົນລະພິດ", "ညစ်ညမ်းပစ္စည်း", "มลพิษ", "Chất ô nhiễm"]);
pub(crate) const SUB_INDEX: Said = Said::of([
    "分指数",
    "Sub-index",
    "សន្ទស្សន៍រង",
    "ດັດຊະນີຍ່ອຍ",
    "ညွှန်းကိန်းခွဲ",
    "ดัชนีย่อย",
    "Chỉ số thành phần",
]);
pub(crate) const SUBSTANCE: Said =
    Said::of(["项目", "Parameter", "ប៉ារ៉ាម៉ែត្រ", "ຕົວຊີ້ວັດ", "အတိုင်းအတာ", "พารามิเตอร์", "Thông số"]);
pub(crate) const GROUP: Said = Said::of(["组", "Group", "ក្រុម", "ກຸ່ມ", "အုပ်စု", "กลุ่ม", "Nhóm"]);
pub(crate) const N_TESTS: Said = Said::of([
    "检验次数",
    "Tests",
    "ចំនួនការធ្វើតេស្ត",
    "ຈຳນວນການທົດສອບ",
    "စစ်ဆေးမှု အရေအတွက်",
    "จำนวนการทดสอบ",
    "Số lần kiểm tra",
]);
pub(crate) const N_FAILED: Said = Said::of([
    "不达标次数",
    "Failed tests",
    "តេស្តមិនឆ្លើយតប",
    "ບໍ່ຜ່ານ",
    "မအောင်မြင်သော စစ်ဆေးမှု",
    "ไม่ผ่าน",
    "Số lần không đạt",
]);
pub(crate) const RETURN_PERIOD: Said = Said::of([
    "重现期",
    "Return period",
    "រយៈពេលវិលមកវិញ",
    "ໄລຍະກັບຄືນ",
    "ပြန်လည်ဖြစ်ပေါ်ကာလ",
    "คาบการเกิดซ้ำ",
    "Chu kỳ lặp lại",
]);
pub(crate) const FLOOD: Said = Said::of([
    "洪峰流量",
    "Flood discharge",
    "លំហូរទឹកជំនន់",
    "ປະລິມານນ້ຳຖ້ວມ",
    "ရေကြီးစီးဆင်းမှု",
    "ปริมาณน้ำหลาก",
    "Lưu lượng lũ",
]);
pub(crate) const FROM: Said = Said::of([
    "区间下限",
    "Interval from",
    "ចន្លោះពី",
    "ຊ່ວງແຕ່",
    "ကြားကာလ အနိမ့်",
    "ช่วงตั้งแต่",
    "Khoảng từ",
]);
pub(crate) const TO: Said = Said::of([
    "区间上限",
    "Interval to",
    "ចន្លោះដល់",
    "ຊ່ວງເຖິງ",
    "ကြားကာလ အမြင့်",
    "ช่วงถึง",
    "Khoảng đến",
]);
pub(crate) const SHARE_OF_TIME: Said = Said::of([
    "超过的时间比例",
    "Share of time it is exceeded",
    "ចំណែកពេលដែលលើស",
    "ສັດສ່ວນເວລາທີ່ເກີນ",
    "ကျော်လွန်သော အချိန်အချိုး",
    "สัดส่วนเวลาที่เกิน",
    "Tỷ lệ thời gian vượt",
]);
pub(crate) const DISCHARGE: Said =
    Said::of(["流量", "Discharge", "លំហូរ", "ປະລິມານການໄຫຼ", "စီးဆင်းမှု", "อัตราการไหล", "Lưu lượng"]);
pub(crate) const GOAL: Said =
    Said::of(["目标", "Goal", "គោលដៅ", "ເປົ້າໝາຍ", "ပန်းတိုင်", "เป้าหมาย", "Mục tiêu"]);
pub(crate) const INDICATOR: Said =
    Said::of(["指标", "Indicator", "សូចនាករ", "ຕົວຊີ້ບອກ", "ညွှန်ပြချက်", "ตัวชี้วัด", "Chỉ số"]);
pub(crate) const PART_OF: Said =
    Said::of(["属于", "Part of", "ជាផ្នែកនៃ", "ເປັນສ່ວນໜຶ່ງຂອງ", "၏ အစိတ်အပိုင်း", "ส่วนหนึ่งของ", "Thuộc về"]);
pub(crate) const ALTERNATIVE: Said =
    Said::of(["方案", "Alternative", "ជម្រើស", "ທາງເລືອກ", "ရွေးချယ်စရာ", "ทางเลือก", "Phương án"]);
pub(crate) const SEED: Said = Said {
    zh: "随机种子",
    en: "Seed of the random numbers",
    km: "គ្រាប់ពូជចៃដន្យ",
    lo: "ຕົວເລີ່ມສຸ່ມ",
    my: "ကျပန်းမျိုးစေ့",
    th: "ค่าเริ่มสุ่ม",
    vi: "Hạt giống ngẫu nhiên",
};

/// Yes and no.
pub(crate) const YES_OR_NO: [Choice; 2] = [
    Choice {
        code: "yes",
        label: Said::of(["是", "Yes", "បាទ/ចាស", "ແມ່ນ", "ဟုတ်", "ใช่", "Có"]),
        colour: "",
    },
    Choice {
        code: "no",
        label: Said::of(["否", "No", "ទេ", "ບໍ່", "မဟုတ်", "ไม่", "Không"]),
        colour: "",
    },
];

/// What an example from a publication is called.
pub(crate) const PRINTED: Said = Said::of([
    "文献中的算例",
    "The example of the publication",
    "ឧទាហរណ៍ក្នុងឯកសារ",
    "ຕົວຢ່າງໃນເອກະສານ",
    "စာတမ်းပါ ဥပမာ",
    "ตัวอย่างในเอกสาร",
    "Ví dụ trong tài liệu",
]);
/// What an example with made-up numbers is called.
pub(crate) const INVENTED: Said = Said::of([
    "虚构的小例子",
    "A small invented example",
    "ឧទាហរណ៍តូចដែលបង្កើតឡើង",
    "ຕົວຢ່າງນ້ອຍທີ່ສ້າງຂຶ້ນ",
    "စိတ်ကူးယဉ် ဥပမာငယ်",
    "ตัวอย่างเล็กที่สมมติขึ้น",
    "Ví dụ nhỏ giả định",
]);
