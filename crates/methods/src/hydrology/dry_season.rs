//! Dry-season flow of the Mekong beside the thresholds of the Mekong River Commission: does each month have what is acceptable by nature?
//!
//! Article 6A of the Mekong Agreement of 1995 asks for no less than the acceptable minimum monthly natural flow from December to May.
//! Two ranges are tested for planning: flows that are not reached one year in four or five (by a lognormal distribution), and those that 80 or 90 %
//! of the years exceed.
//!
//! Source: Mekong River Commission, *Procedures for the Maintenance of Flows on the Mainstream* (PMFM), flow frameworks and thresholds,
//! pmfm.mrcmekong.org.

use jiff::civil::DateTime;
use vocabulary::method::{
    Card, Choice, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range, Said, Series, Source, Table,
};

use crate::{expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "mekong-dry-season-flow",
    edition: "PMFM, Article 6A",
    family: Family::Hydrology,
    title: Said {
        zh: "湄公河旱季流量与MRC阈值（第6A条）",
        en: "Dry-season flow of the Mekong and the MRC's thresholds (Article 6A)",
        km: "លំហូររដូវប្រាំងទន្លេមេគង្គ និងកម្រិតរបស់ MRC (មាត្រា 6A)",
        lo: "ກະແສນ້ຳລະດູແລ້ງຂອງແມ່ນ້ຳຂອງ ແລະ ເກນຂອງ MRC (ມາດຕາ 6A)",
        my: "မဲခေါင်မြစ် နွေရာသီ စီးဆင်းမှုနှင့် MRC သတ်မှတ်ချက် (ပုဒ်မ 6A)",
        th: "การไหลฤดูแล้งของแม่น้ำโขงกับเกณฑ์ของ MRC (มาตรา 6A)",
        vi: "Dòng chảy mùa khô sông Mê Công và ngưỡng của MRC (Điều 6A)",
    },
    what: Said {
        zh: "把12月至次年5月各月的平均流量与湄公河委员会公布的四个阈值比较：四年一遇与五年一遇的枯水（对数正态），以及80 %与90 %保证率的流量。",
        en: "Puts the mean flow of each month from December to May beside four thresholds that the Mekong River Commission publishes: the low flows of one year in four and in five (lognormal), and those exceeded in 80 and 90 % of the years.",
        km: "ប្រៀបធៀបលំហូរមធ្យមនៃខែនីមួយៗពីធ្នូដល់ឧសភា ជាមួយកម្រិតបួនដែលគណៈកម្មការទន្លេមេគង្គបោះពុម្ព៖ លំហូរទាបមួយឆ្នាំក្នុងបួន និងប្រាំឆ្នាំ និងលំហូរដែលលើសក្នុង 80 និង 90 % នៃឆ្នាំ។",
        lo: "ທຽບກະແສສະເລ່ຍແຕ່ລະເດືອນແຕ່ທັນວາຫາພຶດສະພາ ກັບສີ່ເກນທີ່ຄະນະກຳມາທິການແມ່ນ້ຳຂອງເຜີຍແຜ່: ກະແສຕ່ຳ 1 ປີໃນ 4 ແລະ 5 ປີ, ແລະ ກະແສທີ່ເກີນໃນ 80 ແລະ 90 % ຂອງປີ.",
        my: "ဒီဇင်ဘာမှ မေအထိ လစဉ် ပျမ်းမျှစီးဆင်းမှုကို မဲခေါင်မြစ်ကော်မရှင် ထုတ်ပြန်သော သတ်မှတ်ချက် လေးခုနှင့် ယှဉ်သည်– လေးနှစ်၊ ငါးနှစ်တွင် တစ်နှစ်ကြုံ ရေနည်းမှု၊ နှစ်များ၏ ၈၀ နှင့် ၉၀ % တွင် ကျော်သော စီးဆင်းမှု။",
        th: "เทียบการไหลเฉลี่ยแต่ละเดือนจากธันวาคมถึงพฤษภาคมกับเกณฑ์สี่ข้อที่คณะกรรมาธิการแม่น้ำโขงเผยแพร่: การไหลต่ำหนึ่งปีในสี่และห้าปี และการไหลที่เกินใน 80 และ 90 % ของปี",
        vi: "Đặt lưu lượng trung bình từng tháng từ tháng 12 đến tháng 5 bên bốn ngưỡng mà Ủy hội sông Mê Công công bố: dòng kiệt một năm trong bốn và năm năm (log chuẩn), và dòng vượt trong 80 và 90 % số năm.",
    },
    limits: Said {
        zh: "只有公布了阈值的三个站。两种阈值都仍在试用，本方法不判定是否违反协定。",
        en: "Only the three stations whose thresholds are published. Both kinds are options under test; this is no judgement on whether the Agreement was kept.",
        km: "តែស្ថានីយបីដែលមានកម្រិតបោះពុម្ព។ ទាំងពីរប្រភេទកំពុងសាកល្បង វាមិនមែនជាការវិនិច្ឆ័យលើកិច្ចព្រមព្រៀងទេ។",
        lo: "ມີພຽງສາມສະຖານີທີ່ເຜີຍແຜ່ເກນ. ທັງສອງແບບຍັງທົດລອງ; ບໍ່ແມ່ນການຕັດສິນວ່າປະຕິບັດຕາມສັນຍາຫຼືບໍ່.",
        my: "သတ်မှတ်ချက် ထုတ်ပြန်ထားသော စခန်းသုံးခုသာ ရှိသည်။ နှစ်မျိုးလုံး စမ်းသပ်ဆဲဖြစ်၍ သဘောတူညီချက် လိုက်နာမှုကို ဆုံးဖြတ်ခြင်း မဟုတ်ပါ။",
        th: "มีเพียงสามสถานีที่เผยแพร่เกณฑ์ ทั้งสองแบบยังอยู่ระหว่างทดลอง ไม่ใช่คำตัดสินว่าปฏิบัติตามความตกลงหรือไม่",
        vi: "Chỉ ba trạm có ngưỡng công bố. Cả hai loại đều đang thử nghiệm; đây không phải phán xét việc tuân thủ Hiệp định.",
    },
    formula: r"q_{\mathrm{month}} \geq q_{1:4},\ q_{1:5},\ q_{80\%},\ q_{90\%}",
    sources: &[
        Source {
            citation: "Mekong River Commission, Procedures for the Maintenance of Flows on the Mainstream: flow frameworks and thresholds",
            place: "Article 6A, planning thresholds of Chiang Saen, Pakse and Kratie",
            year: 2006,
            url: "https://pmfm.mrcmekong.org/about-pmfm/flow-frameworks",
        },
        Source {
            citation: "Agreement on the Cooperation for the Sustainable Development of the Mekong River Basin, Chiang Rai, 5 April 1995",
            place: "Article 6",
            year: 1995,
            url: "",
        },
    ],
    inputs: &[
        Input::needed("station", STATION, Form::Choice(&STATIONS)),
        Input::needed("flow", FLOW, Form::Series(Range::at_least_zero("m3/s"), 1)),
    ],
    outputs: &[
        Output::new("months", MONTHS, Form::Table(&COLUMNS, 0)),
        Output::new("below", BELOW, Form::Number(Range::at_least_zero("1"))),
    ],
    charts: &[],
    examples: &[Example {
        id: "invented",
        title: words::INVENTED,
        source: "Invented numbers",
        inputs: "time,flow\n2024-12,6210\n2025-01,4180\n2025-02,2890\n2025-03,1905\n2025-04,1840\n2025-05,2300\n",
        typed: &[("station", "kratie")],
    }],
};

const STATION: Said =
    Said {
        zh: "站点", en: "Station", km: "ស្ថានីយ", lo: "ສະຖານີ", my: "စခန်း", th: "สถานี", vi: "Trạm"
    };
const FLOW: Said = Said {
    zh: "月平均流量",
    en: "Monthly mean flow",
    km: "លំហូរមធ្យមប្រចាំខែ",
    lo: "ກະແສສະເລ່ຍລາຍເດືອນ",
    my: "လစဉ် ပျမ်းမျှ စီးဆင်းမှု",
    th: "การไหลเฉลี่ยรายเดือน",
    vi: "Lưu lượng trung bình tháng",
};
const MONTHS: Said = Said {
    zh: "各月与阈值",
    en: "Months and thresholds",
    km: "ខែ និងកម្រិត",
    lo: "ເດືອນ ແລະ ເກນ",
    my: "လများနှင့် သတ်မှတ်ချက်များ",
    th: "เดือนและเกณฑ์",
    vi: "Các tháng và ngưỡng",
};
const BELOW: Said = Said {
    zh: "低于五年一遇阈值的月数",
    en: "Months below the threshold of one year in five",
    km: "ខែក្រោមកម្រិតមួយឆ្នាំក្នុងប្រាំ",
    lo: "ເດືອນຕ່ຳກວ່າເກນ 1 ປີໃນ 5",
    my: "ငါးနှစ်တွင် တစ်နှစ်ကြုံ သတ်မှတ်ချက်အောက် လအရေအတွက်",
    th: "เดือนที่ต่ำกว่าเกณฑ์หนึ่งปีในห้า",
    vi: "Số tháng dưới ngưỡng một năm trong năm",
};
const MONTH: Said =
    Said {
        zh: "月份", en: "Month", km: "ខែ", lo: "ເດືອນ", my: "လ", th: "เดือน", vi: "Tháng"
    };
const THRESHOLD: Said = Said {
    zh: "阈值",
    en: "Threshold",
    km: "កម្រិត",
    lo: "ເກນ",
    my: "သတ်မှတ်ချက်",
    th: "เกณฑ์",
    vi: "Ngưỡng",
};
const REACHED: Said = Said {
    zh: "是否达到",
    en: "Reached",
    km: "ដល់កម្រិត",
    lo: "ບັນລຸ",
    my: "ရောက်သည်",
    th: "ถึงเกณฑ์",
    vi: "Đạt",
};
const COLUMNS: [Column; 5] = [
    Column::words("month", MONTH),
    Column::numbers("flow", words::DISCHARGE, Range::at_least_zero("m3/s")),
    Column::words("threshold", THRESHOLD).of(&THRESHOLDS),
    Column::numbers("least", words::LIMIT, Range::at_least_zero("m3/s")),
    Column::words("reached", REACHED).of(&words::YES_OR_NO),
];
const STATIONS: [Choice; 3] = [
    choice(
        "chiang-saen",
        ["清盛", "Chiang Saen", "ជៀងសែន", "ຊຽງແສນ", "ချင်းစိန်", "เชียงแสน", "Chiang Saen"],
    ),
    choice("pakse", ["巴色", "Pakse", "ប៉ាក់សេ", "ປາກເຊ", "ပါ့စ်ဆေး", "ปากเซ", "Pakse"]),
    choice("kratie", ["桔井", "Kratie", "ក្រចេះ", "ກຣາເຈ", "ကရာတီ", "กระแจะ", "Kratie"]),
];
const THRESHOLDS: [Choice; 4] = [
    choice(
        "1-in-4",
        [
            "四年一遇枯水",
            "Low flow of one year in four",
            "លំហូរទាបមួយឆ្នាំក្នុងបួន",
            "ກະແສຕ່ຳ 1 ປີໃນ 4",
            "လေးနှစ်တွင် တစ်နှစ်ကြုံ ရေနည်းမှု",
            "การไหลต่ำหนึ่งปีในสี่",
            "Kiệt một năm trong bốn",
        ],
    ),
    choice(
        "1-in-5",
        [
            "五年一遇枯水",
            "Low flow of one year in five",
            "លំហូរទាបមួយឆ្នាំក្នុងប្រាំ",
            "ກະແສຕ່ຳ 1 ປີໃນ 5",
            "ငါးနှစ်တွင် တစ်နှစ်ကြုံ ရေနည်းမှု",
            "การไหลต่ำหนึ่งปีในห้า",
            "Kiệt một năm trong năm",
        ],
    ),
    choice(
        "80-percent",
        [
            "80 %保证率",
            "Exceeded in 80 % of years",
            "លើសក្នុង 80 % នៃឆ្នាំ",
            "ເກີນໃນ 80 % ຂອງປີ",
            "နှစ်များ၏ ၈၀ % တွင် ကျော်",
            "เกินใน 80 % ของปี",
            "Vượt trong 80 % số năm",
        ],
    ),
    choice(
        "90-percent",
        [
            "90 %保证率",
            "Exceeded in 90 % of years",
            "លើសក្នុង 90 % នៃឆ្នាំ",
            "ເກີນໃນ 90 % ຂອງປີ",
            "နှစ်များ၏ ၉၀ % တွင် ကျော်",
            "เกินใน 90 % ของปี",
            "Vượt trong 90 % số năm",
        ],
    ),
];

const fn choice(code: &'static str, said: [&'static str; 7]) -> Choice {
    Choice { code, label: Said::of(said), colour: "" }
}

/// m³/s, stations as above × thresholds as above × December to May. SOURCE: pmfm.mrcmekong.org, Article 6A, thresholds for planning.
const LEAST: [[[f64; 6]; 4]; 3] = [
    [
        [1432.0, 1074.0, 859.0, 754.0, 767.0, 1111.0],
        [1398.0, 1051.0, 837.0, 731.0, 735.0, 1057.0],
        [1379.0, 1031.0, 834.0, 733.0, 752.0, 1026.0],
        [1281.0, 985.0, 796.0, 679.0, 669.0, 906.0],
    ],
    [
        [3539.0, 2387.0, 1719.0, 1378.0, 1467.0, 2187.0],
        [3442.0, 2341.0, 1677.0, 1335.0, 1418.0, 2056.0],
        [3133.0, 2292.0, 1611.0, 1319.0, 1371.0, 1829.0],
        [2888.0, 2148.0, 1502.0, 1224.0, 1272.0, 1654.0],
    ],
    [
        [5806.0, 3457.0, 2413.0, 1935.0, 1870.0, 2748.0],
        [5657.0, 3375.0, 2345.0, 1881.0, 1801.0, 2555.0],
        [5151.0, 3260.0, 2239.0, 1938.0, 1772.0, 2218.0],
        [4605.0, 3019.0, 2036.0, 1679.0, 1615.0, 1950.0],
    ],
];

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let station = inputs.word("station").ok_or(Fault::Missing { input: "station" })?;
    let place = STATIONS.iter().position(|known| known.code == station).unwrap_or(0);
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_month(flow)?;
    let (mut months, mut flows, mut names) = (Vec::new(), Vec::new(), Vec::new());
    let (mut least, mut reached, mut n_below) = (Vec::new(), Vec::new(), 0.0);
    for (time, flow) in flow.iter().filter(|(_, flow)| !flow.is_nan()) {
        let Some(month) = of_dry_season(time) else { continue };
        for (threshold, of_months) in THRESHOLDS.iter().zip(&LEAST[place]) {
            let is_reached = flow >= of_months[month];
            months.push(format!("{:04}-{:02}", time.year(), time.month()));
            flows.push(flow);
            names.push(threshold.code.to_owned());
            least.push(of_months[month]);
            reached.push(if is_reached { "yes" } else { "no" }.to_owned());
            n_below += f64::from(u8::from(threshold.code == "1-in-5" && !is_reached));
        }
    }
    if months.is_empty() {
        return Err(Fault::Lacking { input: "flow", row: None, expected: &expected::A_DRY_MONTH });
    }
    let table = Table::default()
        .with_words("month", months)
        .with_numbers("flow", flows)
        .with_words("threshold", names)
        .with_numbers("least", least)
        .with_words("reached", reached);
    Ok(Outcome::default().with("months", table).with("below", n_below).warned(true, CARD.limits))
}

/// The place of a month among December to May.
fn of_dry_season(time: DateTime) -> Option<usize> {
    let place = usize::from(time.month().unsigned_abs()) % 12;
    (place < 6).then_some(place)
}

fn must_be_one_a_month(flow: &Series) -> Result<(), Fault> {
    let times = flow.times();
    let month = |time: &DateTime| (time.year(), time.month());
    match times.windows(2).position(|two| month(&two[0]) == month(&two[1])) {
        None => Ok(()),
        Some(n) => Err(Fault::Unfit {
            input: "flow",
            row: Some(flow.row(n + 1)),
            found: times[n + 1].date().to_string(),
            expected: &expected::ONE_VALUE_A_MONTH,
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use vocabulary::method::Value;

    use super::*;

    fn of(station: &str, months: &[(i16, i8, f64)]) -> Result<Outcome, Vec<Fault>> {
        let pairs =
            months.iter().map(|(year, month, flow)| (date(*year, *month, 1).at(0, 0, 0, 0), *flow));
        let flow = Series::new(pairs.collect()).unwrap();
        METHOD.apply(&Inputs::new().with("station", station).with("flow", flow), &|_| {
            ControlFlow::Continue(())
        })
    }

    fn table(outcome: &Outcome) -> &Table {
        let Some(Value::Table(table)) = outcome.get("months") else { panic!("no months") };
        table
    }

    /// pmfm.mrcmekong.org: April at Kratie 1870, 1801, 1772 and 1615 m³/s.
    #[test]
    fn a_flow_at_a_threshold_reaches_it() {
        let outcome = of("kratie", &[(2025, 4, 1801.0), (2025, 7, 20000.0)]).unwrap();
        let table = table(&outcome);
        assert_eq!(table.words("reached").unwrap(), ["no", "yes", "yes", "yes"]);
        assert_eq!(table.words("month").unwrap(), ["2025-04"; 4]);
        assert_eq!(outcome.number("below"), Some(0.0));
    }

    /// In every month a drier year is rarer; at Kratie in March, and at Chiang Saen in March and April, the duration curve's 80 % lies
    /// above the fitted one year in five, as printed.
    #[test]
    fn rarer_flows_are_lower() {
        for of_station in &LEAST {
            let [four, five, eighty, ninety] = of_station;
            let higher =
                |one: &[f64; 6], other: &[f64; 6]| one.iter().zip(other).all(|(a, b)| a > b);
            assert!(higher(four, five) && higher(eighty, ninety) && higher(five, ninety));
        }
    }

    #[test]
    fn december_comes_first_and_the_flood_season_is_refused() {
        assert_eq!(of_dry_season(date(2024, 12, 9).at(0, 0, 0, 0)), Some(0));
        assert_eq!(of_dry_season(date(2025, 5, 1).at(0, 0, 0, 0)), Some(5));
        let refused = of("pakse", &[(2025, 8, 9000.0)]).unwrap_err();
        assert!(matches!(&refused[..], [Fault::Lacking { input: "flow", .. }]));
        let twice = Series::new(vec![
            (date(2025, 1, 1).at(0, 0, 0, 0), 1.0),
            (date(2025, 1, 2).at(0, 0, 0, 0), 1.0),
        ])
        .unwrap();
        assert!(matches!(must_be_one_a_month(&twice), Err(Fault::Unfit { row: Some(2), .. })));
    }
}
