//! What several methods of the Freshwater Health Index call their inputs and outputs.

use vocabulary::method::{Form, Output, Range, Said, Source};

pub(super) const HUNDRED: Range = Range::new("1", 0.0, 100.0);
pub(super) const SCORE: Output = Output::new("score", crate::words::SCORE, Form::Number(HUNDRED));
/// The program that the indicators follow where the user manual leaves a choice.
pub(super) const TOOLBOX: Source = Source {
    citation: "Freshwater Health Index (2018), Freshwater Health Index User Manual, Conservation International; FHI-Toolbox 1.1",
    place: "the indicator, as the toolbox computes it",
    year: 2018,
    url: "https://www.freshwaterhealthindex.org",
};
pub(super) const PRIOR_SCORE: Said = Said {
    zh: "上次评估的得分（首次评估不填）",
    en: "Score of the assessment before (empty for the first)",
    km: "ពិន្ទុនៃការវាយតម្លៃមុន (ទទេបើលើកដំបូង)",
    lo: "ຄະແນນຂອງການປະເມີນກ່ອນ (ຫວ່າງຖ້າເປັນຄັ້ງທຳອິດ)",
    my: "ယခင်အကဲဖြတ်မှု၏ ရမှတ် (ပထမဆုံးဖြစ်လျှင် ကွက်လပ်)",
    th: "คะแนนการประเมินครั้งก่อน (ว่างถ้าเป็นครั้งแรก)",
    vi: "Điểm lần đánh giá trước (để trống nếu là lần đầu)",
};
pub(super) const PRIOR_COUNT: Said = Said {
    zh: "上次评估的物种数（首次评估不填）",
    en: "Species counted in the assessment before (empty for the first)",
    km: "ចំនួនប្រភេទក្នុងការវាយតម្លៃមុន (ទទេបើលើកដំបូង)",
    lo: "ຈຳນວນຊະນິດໃນການປະເມີນກ່ອນ (ຫວ່າງຖ້າເປັນຄັ້ງທຳອິດ)",
    my: "ယခင်အကဲဖြတ်မှုရှိ မျိုးစိတ်အရေအတွက် (ပထမဆုံးဖြစ်လျှင် ကွက်လပ်)",
    th: "จำนวนชนิดในการประเมินครั้งก่อน (ว่างถ้าเป็นครั้งแรก)",
    vi: "Số loài ở lần đánh giá trước (để trống nếu là lần đầu)",
};
pub(super) const SPECIES: Said = Said {
    zh: "物种",
    en: "Species",
    km: "ប្រភេទ",
    lo: "ຊະນິດ",
    my: "မျိုးစိတ်",
    th: "ชนิดพันธุ์",
    vi: "Loài",
};
pub(super) const TREND: Said = Said {
    zh: "种群趋势（对数变化率）",
    en: "Trend of the population (logarithmic rate)",
    km: "និន្នាការប្រជាសាស្ត្រ (អត្រាឡូការីត)",
    lo: "ແນວໂນ້ມປະຊາກອນ (ອັດຕາລັອກ)",
    my: "ကောင်ရေ ပြောင်းလဲမှု (လော့ဂရစ်သမ်နှုန်း)",
    th: "แนวโน้มประชากร (อัตราลอการิทึม)",
    vi: "Xu hướng quần thể (tốc độ log)",
};
pub(super) const TREND_FACTOR: Said = Said {
    zh: "趋势因子",
    en: "Factor of the trend",
    km: "កត្តានិន្នាការ",
    lo: "ຕົວຄູນແນວໂນ້ມ",
    my: "ပြောင်းလဲမှု ဆကိန်း",
    th: "ตัวคูณแนวโน้ม",
    vi: "Hệ số xu hướng",
};
pub(super) const COUNT_FACTOR: Said = Said {
    zh: "物种数因子",
    en: "Factor of the number of species",
    km: "កត្តាចំនួនប្រភេទ",
    lo: "ຕົວຄູນຈຳນວນຊະນິດ",
    my: "မျိုးစိတ်အရေအတွက် ဆကိန်း",
    th: "ตัวคูณจำนวนชนิด",
    vi: "Hệ số số loài",
};

/// `exp` of the mean of the trends that are known; 1 of none.
pub(super) fn trend_factor(trends: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = trends
        .filter(|trend| !trend.is_nan())
        .fold((0.0, 0.0), |(sum, n), trend| (sum + trend, n + 1.0));
    if n > 0.0 { f64::exp(sum / n) } else { 1.0 }
}
