//! How long it takes to match notices: `matching [NOTICES [KINDS]]` makes so many (500), half of them needs, of so many kinds (5), from a
//! fixed seed, matches them eleven times, and prints the median in seconds and the number of matches.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a program that is measured"
)]

use cooperation::partnership::{Conditions, Days, Kind, Notice, Numbered, Side, matches};
use jiff::{ToSpan, civil::date};
use vocabulary::{Country, Language};

const ROUNDS: usize = 11;
const SUBJECTS: usize = 20;

/// Numbers without order, always the same (Knuth's MMIX generator).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % n
    }

    fn some<T: Copy>(&mut self, of: &[T], n: usize) -> Vec<T> {
        let begin = self.below(of.len());
        of.iter().cycle().skip(begin).take(n).copied().collect()
    }
}

fn notice(
    number: usize,
    kinds: usize,
    chance: &mut Chance,
) -> Result<Notice, Box<dyn std::error::Error>> {
    let kind = Kind::ALL[chance.below(kinds)];
    let first = date(2026, 1, 1).checked_add(i64::try_from(chance.below(300))?.days())?;
    let last = first.checked_add(i64::try_from(100 + chance.below(300))?.days())?;
    let begin = chance.below(SUBJECTS);
    let amount = u64::try_from(1 + chance.below(100_000))?;
    Ok(Notice {
        side: Side::ALL[number % 2],
        kind,
        title: "A notice".to_owned(),
        text: "What it is about.".to_owned(),
        language: Language::En,
        subjects: (0..5).map(|n| format!("sdg:6.{}", (begin + n) % SUBJECTS)).collect(),
        countries: {
            let n = chance.below(4);
            chance.some(&Country::ALL, n)
        },
        organisation: format!("organisation-{}", chance.below(60)).parse()?,
        organisation_form: "research".to_owned(),
        organisation_country: Some(Country::ALL[chance.below(6)]),
        period: Days { first, last },
        languages: chance.some(&Language::ALL, 3),
        amount: kind.unit().map(|_| amount),
        conditions: Conditions::default(),
    })
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let n: usize = arguments.next().map_or(Ok(500), |n| n.parse())?;
    let kinds: usize = arguments.next().map_or(Ok(5), |kinds| kinds.parse())?;
    if !(1..=Kind::ALL.len()).contains(&kinds) {
        return Err("expected 1 to 5 kinds".into());
    }
    let (mut chance, mut notices) = (Chance(1), Vec::new());
    for number in 0..n {
        let entry = notice(number, kinds, &mut chance)?;
        entry.check()?;
        let number = u64::try_from(number)? + 1;
        notices.push(Numbered { number, withdrawn: None, entry });
    }
    let (mut seconds, mut n_matches) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        let begin = std::time::Instant::now();
        n_matches = matches(&notices, date(2026, 6, 1)).len();
        seconds.push(begin.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    println!("{} {n_matches}", seconds[ROUNDS / 2]);
    Ok(())
}
