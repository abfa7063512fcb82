//! Invasive and nuisance species in the Freshwater Health Index: how many are there, and do they spread?
//!
//! Of `n` species the index is `1 - n / 10`, and 0.1 of nine or more; it is multiplied by the score before, by the number before over that of
//! today, and by `exp` of their mean trend, at most 100. Without any species the score is 100.
//!
//! Source: FHI-Toolbox 1.1.

use vocabulary::method::{
    Card, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output, Progress,
    Range, Said,
};

use super::labels::{
    COUNT_FACTOR, HUNDRED, PRIOR_COUNT, PRIOR_SCORE, SCORE, SPECIES, TOOLBOX, TREND, TREND_FACTOR,
    trend_factor,
};
use crate::words;

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "fhi-invasive-species",
    edition: "FHI-Toolbox 1.1",
    family: Family::FreshwaterHealth,
    title: Said {
        zh: "淡水健康指数：外来入侵与有害物种",
        en: "Freshwater Health Index: invasive and nuisance species",
        km: "សន្ទស្សន៍សុខភាពទឹកសាប៖ ប្រភេទរាតត្បាត និងរំខាន",
        lo: "ດັດຊະນີສຸຂະພາບນ້ຳຈືດ: ຊະນິດຮຸກຮານ ແລະ ລົບກວນ",
        my: "ရေချိုကျန်းမာရေး ညွှန်းကိန်း– ကျူးကျော်နှင့် အနှောင့်အယှက်ဖြစ် မျိုးစိတ်များ",
        th: "ดัชนีสุขภาพน้ำจืด: ชนิดพันธุ์รุกรานและรบกวน",
        vi: "Chỉ số sức khỏe nước ngọt: loài xâm hại và gây hại",
    },
    what: Said {
        zh: "由流域内外来入侵与有害物种的数目得出0至100分：每多一种扣10分，九种及以上为10分；与上次相比增多则再降。",
        en: "From the number of invasive and nuisance species of a basin comes a score from 0 to 100: each takes ten, nine or more leave ten; it falls further if they have become more than in the assessment before.",
        km: "ពីចំនួនប្រភេទរាតត្បាត និងរំខាន បានពិន្ទុ 0 ដល់ 100៖ មួយប្រភេទដក 10 ប្រាំបួនឡើងសល់ 10; ថយបន្ថែមបើកើនជាងមុន។",
        lo: "ຈາກຈຳນວນຊະນິດຮຸກຮານ ແລະ ລົບກວນ ໄດ້ຄະແນນ 0 ຫາ 100: ແຕ່ລະຊະນິດຫັກ 10, ເກົ້າຂຶ້ນໄປເຫຼືອ 10; ຫຼຸດອີກຖ້າມີຫຼາຍກວ່າຄັ້ງກ່ອນ.",
        my: "ကျူးကျော်နှင့် အနှောင့်အယှက်မျိုးစိတ် အရေအတွက်မှ ၀–၁၀၀ ရမှတ် ရသည်– တစ်မျိုးလျှင် ၁၀ နုတ်ပြီး ကိုးမျိုးနှင့်အထက် ၁၀ ကျန်သည်။ ယခင်ထက်များလျှင် ထပ်လျော့သည်။",
        th: "จากจำนวนชนิดพันธุ์รุกรานและรบกวนได้คะแนน 0–100 แต่ละชนิดหัก 10 เก้าชนิดขึ้นไปเหลือ 10 และลดลงอีกถ้ามากกว่าครั้งก่อน",
        vi: "Từ số loài xâm hại và gây hại của lưu vực có điểm 0–100: mỗi loài trừ 10, từ chín loài còn 10; giảm thêm nếu nhiều hơn lần trước.",
    },
    limits: Said {
        zh: "只数种数，不问每种造成多大危害；调查越细，数目越多。按工具箱的算法，种群趋势为正会提高得分：若指入侵物种扩散，请把符号反过来。",
        en: "It counts species, not the harm that each does; the closer one looks, the more are found. As the toolbox has it, a positive trend raises the score: turn its sign where it means that the invaders spread. A list without rows means that somebody looked and found none.",
        km: "រាប់ប្រភេទ មិនមែនគ្រោះថ្នាក់នៃប្រភេទនីមួយៗទេ; មើលកាន់តែលម្អិត រកឃើញកាន់តែច្រើន។ តាមកម្មវិធី និន្នាការវិជ្ជមានបង្កើនពិន្ទុ៖ សូមប្តូរសញ្ញាបើវារីករាលដាល។",
        lo: "ນັບຊະນິດ ບໍ່ແມ່ນຄວາມເສຍຫາຍ; ຍິ່ງສຳຫຼວດລະອຽດ ຍິ່ງພົບຫຼາຍ. ຕາມໂປຣແກຣມ ແນວໂນ້ມບວກເພີ່ມຄະແນນ: ໃຫ້ປ່ຽນເຄື່ອງໝາຍຖ້າໝາຍເຖິງການແຜ່ລາມ.",
        my: "မျိုးစိတ်ကိုသာ ရေတွက်ပြီး ထိခိုက်မှုကို မတိုင်းပါ။ သေချာကြည့်လေ များများတွေ့လေ။ မူရင်းပရိုဂရမ်အရ အပေါင်းအလားအလာက ရမှတ်တိုးစေသည်– ပျံ့နှံ့ခြင်းဖြစ်လျှင် လက္ခဏာပြောင်းပါ။",
        th: "นับชนิด ไม่ใช่ความเสียหายของแต่ละชนิด ยิ่งสำรวจละเอียดยิ่งพบมาก ตามโปรแกรมเดิม แนวโน้มบวกเพิ่มคะแนน ให้กลับเครื่องหมายถ้าหมายถึงการแพร่กระจาย",
        vi: "Đếm số loài, không đo tác hại của từng loài; khảo sát càng kỹ càng thấy nhiều. Theo bộ công cụ, xu hướng dương làm tăng điểm: hãy đổi dấu nếu đó là sự lan rộng.",
    },
    formula: r"S = \min\left(100,\ S_0 \max\left(0.1,\ 1 - \frac{n}{10}\right) \frac{n_0}{n}\, e^{\bar r}\right)",
    sources: &[TOOLBOX],
    inputs: &[
        Input::needed("species", SPECIES, Form::Table(&COLUMNS, 0)),
        Input::optional("prior-score", PRIOR_SCORE, Form::Number(HUNDRED)),
        Input::optional("prior-count", PRIOR_COUNT, Form::Number(Range::new("1", 1.0, 1e6))),
    ],
    outputs: &[
        SCORE,
        Output::new("count-factor", COUNT_FACTOR, Form::Number(Range::at_least_zero("1"))),
        Output::new("trend-factor", TREND_FACTOR, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented list: plants and animals known as invasive in rivers of the region",
        "species,trend\nEichhornia crassipes,0\nPomacea canaliculata,\nMimosa pigra,0.02\n",
    )],
};

const COLUMNS: [Column; 2] = [
    Column::words("species", SPECIES),
    Column::numbers("trend", TREND, Range::new("1", -5.0, 5.0)).optional(),
];

#[expect(clippy::unnecessary_wraps, reason = "what every method answers")]
fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let table = inputs.table("species");
    #[expect(clippy::cast_precision_loss, reason = "species are few")]
    let n = table.map_or(0, vocabulary::method::Table::n_rows) as f64;
    let index = (1.0 - n / 10.0).max(0.1);
    let count_factor = match inputs.number("prior-count") {
        Some(prior) if n > 0.0 => prior / n,
        _ => 1.0,
    };
    let trends = table.and_then(|table| table.numbers("trend")).unwrap_or(&[]);
    let trend = trend_factor(trends.iter().copied());
    let prior = inputs.number("prior-score").unwrap_or(100.0);
    Ok(Outcome::default()
        .with("score", (prior * index * count_factor * trend).min(100.0))
        .with("count-factor", count_factor)
        .with("trend-factor", trend))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use vocabulary::method::Table;

    use super::*;

    fn score(n: usize, trend: f64, prior: Option<(f64, f64)>) -> f64 {
        let table = Table::default()
            .with_words("species", vec!["a".to_owned(); n])
            .with_numbers("trend", vec![trend; n]);
        let mut inputs = Inputs::new().with("species", table);
        if let Some((score, n)) = prior {
            inputs = inputs.with("prior-score", score).with("prior-count", n);
        }
        let outcome = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
        outcome.number("score").unwrap()
    }

    /// FHI-Toolbox 1.1 (commit aec0ab4, `InvasiveSpeciesIndicator` under Mono): the first species went from 100 to 130, the third from 100 to 95, of
    /// the others no trend is known; without and with an assessment before that scored 85 with five species. Scores are whole there.
    #[test]
    fn the_toolbox_says_the_same_of_up_to_fourteen_species() {
        for (n, trend_factor, count_factor, alone, after) in [
            (1, 1.3, 5.0, 100.0, 100.0),
            (3, 1.111_305_538_544_643_3, 1.666_666_666_666_666_7, 78.0, 100.0),
            (6, 1.111_305_538_544_643_3, 0.833_333_333_333_333_4, 44.0, 31.0),
            (8, 1.111_305_538_544_643_3, 0.625, 22.0, 12.0),
            (9, 1.111_305_538_544_643_3, 0.555_555_555_555_555_6, 11.0, 5.0),
            (14, 1.111_305_538_544_643_3, 0.357_142_857_142_857_15, 11.0, 3.0),
        ] {
            let mut trends = vec![f64::NAN; n];
            trends[0] = 1.3_f64.ln();
            if let Some(third) = trends.get_mut(2) {
                *third = 0.95_f64.ln();
            }
            let table = Table::default()
                .with_words("species", vec!["a".to_owned(); n])
                .with_numbers("trend", trends);
            let first = Inputs::new().with("species", table);
            let next = first.clone().with("prior-score", 85.0).with("prior-count", 5.0);
            for (inputs, count_factor, expected) in
                [(first, 1.0, alone), (next, count_factor, after)]
            {
                let found = METHOD.apply(&inputs, &|_| ControlFlow::Continue(())).unwrap();
                let number = |name| found.number(name).unwrap();
                assert!((number("score").round() - expected).abs() < f64::EPSILON, "{n}");
                assert!((number("trend-factor") - trend_factor).abs() < 1e-12, "{n}");
                assert!((number("count-factor") - count_factor).abs() < 1e-12, "{n}");
            }
        }
    }

    /// By hand after the toolbox's code.
    #[test]
    fn each_takes_ten_and_nine_or_more_leave_ten() {
        let gap = f64::NAN;
        for (n, expected) in [(0, 100.0), (1, 90.0), (3, 70.0), (8, 20.0), (9, 10.0), (30, 10.0)] {
            assert!((score(n, gap, None) - expected).abs() < 1e-12, "{n}");
        }
        assert!(
            (score(4, 0.02, Some((50.0, 2.0))) - 50.0 * 0.6 * 0.5 * f64::exp(0.02)).abs() < 1e-12
        );
        assert!((score(1, gap, Some((100.0, 5.0))) - 100.0).abs() < 1e-12);
    }
}
