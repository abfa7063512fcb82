//! Hydrological years: when does the wet season begin and end, how high is its peak, how much water does it bring?
//!
//! The wet season begins when the flow rises above the mean of all years, and ends when it falls below it again. Its volume is that of the days
//! above. Years begin in the month of the lowest mean flow, if no other is given.
//!
//! Source: Burnhill & Adamson (2008), *Floods and the Mekong River system, part 3*, Catch and Culture 14(3), Mekong River Commission.

use std::ops::Range;

use vocabulary::method::{
    Card, Chart, Column, Example, Family, Fault, Form, Input, Inputs, Method, Outcome, Output,
    Progress, Range as Limits, Said, Series, Source, Table,
};

use super::daily::{must_be_one_a_day, whole_years};
use crate::{count::count, expected, words};

/// The method.
pub const METHOD: Method = Method { card: &CARD, run };

const CARD: Card = Card {
    id: "hydrological-years",
    edition: "MRC 2008",
    family: Family::Hydrology,
    title: Said {
        zh: "水文年：雨季的起止、洪峰与水量",
        en: "Hydrological years: wet season, peak and volume",
        km: "ឆ្នាំជលសាស្ត្រ៖ រដូវវស្សា កំពូល និងមាឌទឹក",
        lo: "ປີອຸທົກກະສາດ: ລະດູຝົນ, ຈຸດສູງສຸດ ແລະ ປະລິມານ",
        my: "ဇလဗေဒနှစ်– မိုးရာသီ၊ ထိပ်နှင့် ရေပမာဏ",
        th: "ปีอุทกวิทยา: ฤดูน้ำหลาก ยอด และปริมาณน้ำ",
        vi: "Năm thủy văn: mùa lũ, đỉnh và tổng lượng",
    },
    what: Said {
        zh: "逐年给出：流量升过多年平均的日期（雨季开始）、降回其下的日期（结束）、最大与最小流量及其日期，以及高于平均的日子带来的水量。",
        en: "For every year: the day on which flow rises above the mean of all years (the wet season begins), the day on which it falls below (it ends), the highest and lowest flow and their days, and the water that the days above the mean bring.",
        km: "សម្រាប់ឆ្នាំនីមួយៗ៖ ថ្ងៃដែលលំហូរឡើងលើសមធ្យមគ្រប់ឆ្នាំ (រដូវវស្សាចាប់ផ្តើម) ថ្ងៃដែលធ្លាក់ក្រោម (បញ្ចប់) លំហូរខ្ពស់និងទាបបំផុត និងថ្ងៃរបស់វា និងមាឌទឹកនៃថ្ងៃលើសមធ្យម។",
        lo: "ສຳລັບແຕ່ລະປີ: ມື້ທີ່ກະແສຂຶ້ນເກີນຄ່າສະເລ່ຍທຸກປີ (ລະດູຝົນເລີ່ມ), ມື້ທີ່ຕົກລົງຕ່ຳກວ່າ (ສິ້ນສຸດ), ກະແສສູງສຸດ ແລະ ຕ່ຳສຸດພ້ອມມື້, ແລະ ປະລິມານນ້ຳຂອງມື້ທີ່ເກີນ.",
        my: "နှစ်တိုင်းအတွက်– စီးဆင်းမှု နှစ်အားလုံး၏ ပျမ်းမျှထက် တက်သောနေ့ (မိုးရာသီစ)၊ အောက်ကျသောနေ့ (အဆုံး)၊ အမြင့်ဆုံးနှင့် အနိမ့်ဆုံး စီးဆင်းမှုနှင့် ရက်စွဲ၊ ပျမ်းမျှထက်များသောနေ့များ၏ ရေပမာဏ။",
        th: "สำหรับแต่ละปี: วันที่การไหลขึ้นเกินค่าเฉลี่ยทุกปี (ฤดูน้ำหลากเริ่ม) วันที่ลงต่ำกว่า (สิ้นสุด) การไหลสูงสุดและต่ำสุดพร้อมวันที่ และปริมาณน้ำของวันที่เกินค่าเฉลี่ย",
        vi: "Với mỗi năm: ngày lưu lượng vượt trung bình nhiều năm (mùa lũ bắt đầu), ngày xuống dưới (kết thúc), lưu lượng lớn nhất và nhỏ nhất cùng ngày, và tổng lượng nước của những ngày trên trung bình.",
    },
    limits: Said {
        zh: "流量在平均线附近摆动时，取年内第一次升过和最后一次降下；真正在平均之上的天数另列。只算日值齐全的年份。",
        en: "Where flow wavers about the mean, the first rise and the last fall of the year are taken; the days that truly lie above are told beside. Only years with a value for every day count.",
        km: "បើលំហូរប្រែប្រួលជុំវិញមធ្យម យកការឡើងដំបូង និងការចុះចុងក្រោយ។ ថ្ងៃលើសពិតប្រាប់ក្បែរ។ រាប់តែឆ្នាំដែលមានតម្លៃគ្រប់ថ្ងៃ។",
        lo: "ຖ້າກະແສຂຶ້ນລົງອ້ອມຄ່າສະເລ່ຍ ເອົາການຂຶ້ນຄັ້ງທຳອິດ ແລະ ລົງຄັ້ງສຸດທ້າຍ; ມື້ທີ່ເກີນແທ້ບອກຢູ່ຂ້າງ. ນັບສະເພາະປີທີ່ມີຄ່າຄົບທຸກມື້.",
        my: "စီးဆင်းမှု ပျမ်းမျှအနီး လှုပ်နေလျှင် ပထမဆုံးတက်ချိန်နှင့် နောက်ဆုံးကျချိန်ကို ယူသည်။ အမှန်တကယ် ကျော်သောရက်ကို ဘေးတွင် ပြသည်။ နေ့တိုင်း တန်ဖိုးရှိသောနှစ်များသာ ရေတွက်သည်။",
        th: "เมื่อการไหลแกว่งรอบค่าเฉลี่ย ใช้การขึ้นครั้งแรกและการลงครั้งสุดท้ายของปี และบอกจำนวนวันที่เกินจริงไว้ข้าง ๆ นับเฉพาะปีที่มีค่าครบทุกวัน",
        vi: "Khi lưu lượng dao động quanh trung bình, lấy lần vượt đầu và lần xuống cuối trong năm; số ngày thực sự trên trung bình ghi bên cạnh. Chỉ tính năm đủ giá trị mọi ngày.",
    },
    formula: r"V = \sum_{q_i > \bar q} q_i\, \Delta t",
    sources: &[Source {
        citation: "Burnhill, T. & Adamson, P. (2008), Floods and the Mekong River system (Part 3), Catch and Culture 14(3), Mekong River Commission",
        place: "onset and end of the wet season by the long-term mean annual discharge",
        year: 2008,
        url: "https://archive.iwlearn.org/mrcmekong.org/Catch-Culture/vol14_3Dec08/flood-mekong-river-sys.htm",
    }],
    inputs: &[
        Input::needed("flow", FLOW, Form::Series(Limits::at_least_zero("m3/s"), 365)),
        Input::optional("year-begins", BEGINS, Form::Number(Limits::new("1", 1.0, 12.0))),
    ],
    outputs: &[
        Output::new("mean", MEAN, Form::Number(Limits::at_least_zero("m3/s"))),
        Output::new("first-month", FIRST_MONTH, Form::Number(Limits::new("1", 1.0, 12.0))),
        Output::new("years", YEARS, Form::Table(&COLUMNS, 0)),
    ],
    charts: &[Chart::Bars { output: "years", across: "begins", up: "volume", limits: None }],
    examples: &[Example::new(
        "invented",
        words::INVENTED,
        "Invented flow of three years",
        include_str!("../../../../data/examples/flow-3-years.csv"),
    )],
};

const FLOW: Said = Said {
    zh: "日平均流量",
    en: "Daily mean flow",
    km: "លំហូរមធ្យមប្រចាំថ្ងៃ",
    lo: "ກະແສນ້ຳສະເລ່ຍລາຍວັນ",
    my: "နေ့စဉ် ပျမ်းမျှ စီးဆင်းမှု",
    th: "การไหลเฉลี่ยรายวัน",
    vi: "Lưu lượng trung bình ngày",
};
const BEGINS: Said = Said {
    zh: "水文年起始月（不给则为平均流量最小的月份）",
    en: "Month in which years begin (that of the lowest mean flow if not given)",
    km: "ខែដែលឆ្នាំចាប់ផ្តើម (បើគ្មាន ខែលំហូរមធ្យមទាបបំផុត)",
    lo: "ເດືອນທີ່ປີເລີ່ມ (ຖ້າບໍ່ໃຫ້ແມ່ນເດືອນກະແສຕ່ຳສຸດ)",
    my: "နှစ်စသည့်လ (မပေးလျှင် ပျမ်းမျှအနည်းဆုံးလ)",
    th: "เดือนที่ปีเริ่ม (ถ้าไม่ให้คือเดือนที่การไหลเฉลี่ยต่ำสุด)",
    vi: "Tháng bắt đầu năm (không có thì tháng lưu lượng trung bình nhỏ nhất)",
};
const MEAN: Said = Said {
    zh: "多年平均流量",
    en: "Mean of all years",
    km: "មធ្យមគ្រប់ឆ្នាំ",
    lo: "ຄ່າສະເລ່ຍທຸກປີ",
    my: "နှစ်အားလုံး၏ ပျမ်းမျှ",
    th: "ค่าเฉลี่ยทุกปี",
    vi: "Trung bình nhiều năm",
};
const FIRST_MONTH: Said = Said {
    zh: "水文年起始月",
    en: "Month in which years begin",
    km: "ខែដែលឆ្នាំចាប់ផ្តើម",
    lo: "ເດືອນທີ່ປີເລີ່ມ",
    my: "နှစ်စသည့်လ",
    th: "เดือนที่ปีเริ่ม",
    vi: "Tháng bắt đầu năm",
};
const YEARS: Said =
    Said {
        zh: "各水文年", en: "Years", km: "ឆ្នាំ", lo: "ປີ", my: "နှစ်များ", th: "ปี", vi: "Các năm"
    };
const YEAR_OF: Said = Said {
    zh: "水文年开始",
    en: "Year from",
    km: "ឆ្នាំពី",
    lo: "ປີແຕ່",
    my: "နှစ်စ",
    th: "ปีตั้งแต่",
    vi: "Năm từ",
};
pub(super) const ONSET: Said =
    Said {
        zh: "开始", en: "Begins", km: "ចាប់ផ្តើម", lo: "ເລີ່ມ", my: "စတင်", th: "เริ่ม", vi: "Bắt đầu"
    };
pub(super) const END: Said =
    Said {
        zh: "结束", en: "Ends", km: "បញ្ចប់", lo: "ສິ້ນສຸດ", my: "အဆုံး", th: "สิ้นสุด", vi: "Kết thúc"
    };
const DAYS: Said = Said {
    zh: "高于平均的天数",
    en: "Days above the mean",
    km: "ថ្ងៃលើសមធ្យម",
    lo: "ມື້ທີ່ເກີນຄ່າສະເລ່ຍ",
    my: "ပျမ်းမျှထက်များသောရက်",
    th: "วันที่เกินค่าเฉลี่ย",
    vi: "Số ngày trên trung bình",
};
pub(super) const VOLUME: Said = Said {
    zh: "水量",
    en: "Volume",
    km: "មាឌទឹក",
    lo: "ປະລິມານນ້ຳ",
    my: "ရေပမာဏ",
    th: "ปริมาณน้ำ",
    vi: "Tổng lượng",
};
pub(super) const HIGHEST: Said = Said {
    zh: "最大",
    en: "Highest",
    km: "ខ្ពស់បំផុត",
    lo: "ສູງສຸດ",
    my: "အမြင့်ဆုံး",
    th: "สูงสุด",
    vi: "Lớn nhất",
};
pub(super) const DAY_OF_HIGHEST: Said = Said {
    zh: "最大之日",
    en: "Day of the highest",
    km: "ថ្ងៃខ្ពស់បំផុត",
    lo: "ມື້ສູງສຸດ",
    my: "အမြင့်ဆုံးနေ့",
    th: "วันที่สูงสุด",
    vi: "Ngày lớn nhất",
};
const LOWEST: Said = Said {
    zh: "最小",
    en: "Lowest",
    km: "ទាបបំផុត",
    lo: "ຕ່ຳສຸດ",
    my: "အနိမ့်ဆုံး",
    th: "ต่ำสุด",
    vi: "Nhỏ nhất",
};
const DAY_OF_LOWEST: Said = Said {
    zh: "最小之日",
    en: "Day of the lowest",
    km: "ថ្ងៃទាបបំផុត",
    lo: "ມື້ຕ່ຳສຸດ",
    my: "အနိမ့်ဆုံးနေ့",
    th: "วันที่ต่ำสุด",
    vi: "Ngày nhỏ nhất",
};
const COLUMNS: [Column; 9] = [
    Column::words("begins", YEAR_OF),
    Column::words("onset", ONSET).optional(),
    Column::words("end", END).optional(),
    Column::numbers("days", DAYS, Limits::at_least_zero("d")),
    Column::numbers("volume", VOLUME, Limits::at_least_zero("km3")),
    Column::numbers("highest", HIGHEST, Limits::at_least_zero("m3/s")),
    Column::words("day-of-highest", DAY_OF_HIGHEST),
    Column::numbers("lowest", LOWEST, Limits::at_least_zero("m3/s")),
    Column::words("day-of-lowest", DAY_OF_LOWEST),
];
/// Cubic kilometres that a cubic metre a second brings in a day.
pub(super) const A_DAY: f64 = 86_400.0 / 1e9;

fn run(inputs: &Inputs, _: &Progress<'_>) -> Result<Outcome, Fault> {
    let flow = inputs.series("flow").ok_or(Fault::Missing { input: "flow" })?;
    must_be_one_a_day("flow", flow)?;
    let month = match inputs.number("year-begins") {
        None => driest_month(flow),
        Some(given) => (1..=12_i8)
            .find(|month| f64::from(*month).total_cmp(&given).is_eq())
            .ok_or(Fault::Unfit {
                input: "year-begins",
                row: None,
                found: given.to_string(),
                expected: &expected::A_MONTH_BY_NUMBER,
            })?,
    };
    let years = whole_years(flow, month);
    if years.is_empty() {
        return Err(Fault::Lacking { input: "flow", row: None, expected: &expected::A_WHOLE_YEAR });
    }
    let known: Vec<f64> =
        years.iter().flat_map(|year| flow.values()[year.clone()].iter().copied()).collect();
    let mean = known.iter().sum::<f64>() / count(known.len());
    Ok(Outcome::default()
        .with("mean", mean)
        .with("first-month", f64::from(month))
        .with("years", table(flow, &years, mean)))
}

/// The month with the lowest mean of its days in the whole series, among those from which a whole year is known; if there are none, among all.
fn driest_month(flow: &Series) -> i8 {
    let mean_of = |month: i8| {
        let of_month = flow.iter().filter(|(day, flow)| day.month() == month && !flow.is_nan());
        let (sum, n) = of_month.fold((0.0, 0.0), |(sum, n), (_, flow)| (sum + flow, n + 1.0));
        if n > 0.0 { sum / n } else { f64::INFINITY }
    };
    let has_year = |month: &i8| !whole_years(flow, *month).is_empty();
    let least = |months: &mut dyn Iterator<Item = i8>| {
        months.min_by(|one, two| mean_of(*one).total_cmp(&mean_of(*two)))
    };
    least(&mut (1..=12).filter(has_year)).or_else(|| least(&mut (1..=12))).unwrap_or(1)
}

fn table(flow: &Series, years: &[Range<usize>], mean: f64) -> Table {
    let day = |n: usize| flow.times()[n].date().to_string();
    let value = |n: usize| flow.values()[n];
    let above = |year: &Range<usize>| year.clone().filter(|n| value(*n) > mean).collect::<Vec<_>>();
    let highest =
        |year: &Range<usize>| year.clone().reduce(|a, b| if value(b) > value(a) { b } else { a });
    let lowest =
        |year: &Range<usize>| year.clone().reduce(|a, b| if value(b) < value(a) { b } else { a });
    let words = |of: &dyn Fn(&Range<usize>) -> Option<usize>| {
        years.iter().map(|year| of(year).map(day).unwrap_or_default()).collect::<Vec<_>>()
    };
    let numbers = |of: &dyn Fn(&Range<usize>) -> f64| years.iter().map(of).collect::<Vec<f64>>();
    let volume =
        |year: &Range<usize>| above(year).into_iter().map(value).sum::<f64>() * A_DAY + 0.0;
    // Days on which the flow is on the other side of the mean than on the day before, where that is known.
    let crossings = |year: &Range<usize>, is_rise: bool| {
        let follows = |n: usize| {
            n > 0
                && flow.times()[n - 1]
                    .date()
                    .tomorrow()
                    .is_ok_and(|day| day == flow.times()[n].date())
        };
        let crosses = |n: &usize| {
            let (before, here) = (value(n.saturating_sub(1)), value(*n));
            follows(*n)
                && !before.is_nan()
                && (here > mean) == is_rise
                && (before > mean) != is_rise
        };
        year.clone().filter(crosses).collect::<Vec<_>>()
    };
    Table::default()
        .with_words("begins", words(&|year| Some(year.start)))
        .with_words("onset", words(&|year| crossings(year, true).first().copied()))
        .with_words("end", words(&|year| crossings(year, false).last().copied()))
        .with_numbers("days", numbers(&|year| count(above(year).len())))
        .with_numbers("volume", numbers(&volume))
        .with_numbers("highest", numbers(&|year| highest(year).map_or(f64::NAN, value)))
        .with_words("day-of-highest", words(&highest))
        .with_numbers("lowest", numbers(&|year| lowest(year).map_or(f64::NAN, value)))
        .with_words("day-of-lowest", words(&lowest))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use jiff::civil::date;
    use proptest::prelude::*;
    use vocabulary::method::Value;

    use super::*;
    use crate::hydrology::daily::tests::from_day;

    fn of(inputs: &Inputs) -> Result<Outcome, Vec<Fault>> {
        METHOD.apply(inputs, &|_| ControlFlow::Continue(()))
    }

    fn years(outcome: &Outcome) -> &Table {
        let Some(Value::Table(table)) = outcome.get("years") else { panic!("no years") };
        table
    }

    /// Daily stage at Prek Kdam, 1961 to 1964 and 2014 to 2017, in the place of flow, reckoned with pandas 3.0: years from April (the lowest month), mean 3.859 m over the whole years.
    #[test]
    fn pandas_says_the_same_of_prek_kdam() {
        let mut pairs = Vec::new();
        for line in include_str!("../../../../data/examples/prek-kdam-days.csv")
            .lines()
            .filter(|line| line.starts_with(['1', '2']))
        {
            let (day, stage) = line.split_once(',').unwrap();
            let day: jiff::civil::Date = day.parse().unwrap();
            pairs.push((day.at(0, 0, 0, 0), stage.parse().unwrap()));
        }
        let outcome = of(&Inputs::new().with("flow", Series::new(pairs).unwrap())).unwrap();
        assert_eq!(outcome.number("first-month"), Some(4.0));
        assert!((outcome.number("mean").unwrap() - 3.859_124_087_591_241_4).abs() < 1e-9);
        let years = years(&outcome);
        assert_eq!(
            years.words("begins").unwrap(),
            ["1961-04-01", "1962-04-01", "1963-04-01", "2014-04-01", "2015-04-01", "2016-04-01"]
        );
        assert_eq!(
            years.words("onset").unwrap(),
            ["1961-06-13", "1962-06-20", "1963-07-10", "2014-06-29", "2015-07-31", "2016-07-12"]
        );
        assert_eq!(
            years.words("end").unwrap(),
            ["1962-01-13", "1962-12-28", "1964-01-01", "2014-12-11", "2015-11-14", "2016-12-23"]
        );
        assert_eq!(
            years.words("day-of-highest").unwrap(),
            ["1961-10-10", "1962-10-08", "1963-10-06", "2014-08-12", "2015-09-19", "2016-10-21"]
        );
        assert_eq!(
            years.words("day-of-lowest").unwrap(),
            ["1961-04-25", "1962-04-17", "1963-05-20", "2015-03-07", "2015-06-14", "2016-05-23"]
        );
        for (name, expected) in [
            ("days", [209.0, 185.0, 175.0, 162.0, 106.0, 145.0]),
            (
                "volume",
                [
                    0.129_419_423_999_999_98,
                    0.111_826_656,
                    0.102_931_776,
                    0.089_904_384,
                    0.048_177_504,
                    0.071_402_256,
                ],
            ),
            ("highest", [10.06, 9.29, 8.78, 8.45, 6.02, 7.63]),
            ("lowest", [0.61, 0.44, 0.4, 1.03, 0.94, 0.79]),
        ] {
            let found = years.numbers(name).unwrap();
            assert!(
                found.iter().zip(expected).all(|(found, known)| (found - known).abs() < 1e-9),
                "{name}"
            );
        }
    }

    /// By hand: a year of 10 m³/s with 100 days of 100 from 1 July has its mean at 34.7; 100 days of 100 m³/s are 0.864 km³.
    #[test]
    fn the_wet_season_is_what_lies_above_the_mean() {
        let flow: Vec<f64> =
            (0..365).map(|n| if (181..281).contains(&n) { 100.0 } else { 10.0 }).collect();
        let inputs =
            Inputs::new().with("flow", from_day(date(2021, 1, 1), &flow)).with("year-begins", 1.0);
        let outcome = of(&inputs).unwrap();
        let years = years(&outcome);
        assert_eq!(years.words("onset").unwrap(), ["2021-07-01"]);
        assert_eq!(years.words("end").unwrap(), ["2021-10-09"]);
        assert!((years.numbers("volume").unwrap()[0] - 0.864).abs() < 1e-12);
        assert_eq!(years.words("day-of-highest").unwrap(), ["2021-07-01"]);
    }

    /// A calendar year of a flood over the turn of the year begins wet: its onset is the rise in October, its end the fall in March.
    #[test]
    fn a_year_that_begins_wet_has_no_onset_on_its_first_day() {
        let flow: Vec<f64> =
            (0..365).map(|n| if (60..290).contains(&n) { 10.0 } else { 100.0 }).collect();
        let inputs =
            Inputs::new().with("flow", from_day(date(2021, 1, 1), &flow)).with("year-begins", 1.0);
        let outcome = of(&inputs).unwrap();
        assert_eq!(years(&outcome).words("onset").unwrap(), ["2021-10-18"]);
        assert_eq!(years(&outcome).words("end").unwrap(), ["2021-03-02"]);
        // Without a month one is chosen from which a whole year is known.
        let outcome = of(&Inputs::new().with("flow", from_day(date(2021, 1, 1), &flow))).unwrap();
        assert_eq!(outcome.number("first-month"), Some(1.0));
    }

    #[test]
    fn half_a_month_and_no_whole_year_are_refused() {
        let flow = from_day(date(2021, 2, 1), &[5.0; 366]);
        let refused = |month: f64| {
            of(&Inputs::new().with("flow", flow.clone()).with("year-begins", month)).unwrap_err()
        };
        assert!(matches!(&refused(2.5)[..], [Fault::Unfit { .. }]));
        assert!(matches!(&refused(7.0)[..], [Fault::Lacking { .. }]));
    }

    proptest! {
        #[test]
        fn twice_the_flow_is_twice_the_volume_on_the_same_days(seed in 0_u64..200) {
            let mut chance = crate::chance::Chance::new(seed);
            let flow: Vec<f64> = (0..730).map(|_| 1000.0 * chance.part()).collect();
            let double: Vec<f64> = flow.iter().map(|flow| 2.0 * flow).collect();
            let [one, two] = [flow, double].map(|flow| {
                let inputs = Inputs::new().with("flow", from_day(date(2021, 1, 1), &flow));
                years(&of(&inputs).unwrap()).clone()
            });
            prop_assert_eq!(one.words("onset"), two.words("onset"));
            let (one, two) = (one.numbers("volume").unwrap(), two.numbers("volume").unwrap());
            prop_assert!(one.iter().zip(two).all(|(one, two)| (2.0 * one - two).abs() < 1e-9));
        }
    }
}
