//! How sure is an answer if its inputs are not? Monte Carlo propagation of distributions.
//!
//! Each uncertain number is drawn from a normal distribution around what was given, with the standard deviation that was
//! stated, independently of the others; what falls outside of the limits that the card sets is put at the limit. The method
//! is applied to each draw; of every output that is a number the mean, the standard deviation and five quantiles (type 7 of
//! Hyndman & Fan 1996) are told.
//!
//! Source: JCGM 101:2008, *Evaluation of measurement data – Supplement 1 to the "Guide to the expression of uncertainty in
//! measurement" – Propagation of distributions using a Monte Carlo method*, sections 5.9 and 7.

use vocabulary::method::{
    Card, Cells, Fault, Form, Inputs, Method, PARTS, Progress, Range, Series, Spread, Table,
    Uncertain, Value,
};

use crate::{chance::Chance, expected, normal};

/// The most draws.
pub const MOST_DRAWS: u32 = 100_000;

/// Applies the method to draws of the inputs.
///
/// # Errors
///
/// [`Fault::Unknown`] for a name that is no number, series or column of numbers among the inputs, [`Fault::Unfit`] for a
/// deviation that is not positive or a number of draws outside of 2 to [`MOST_DRAWS`], [`Fault::Cancelled`].
pub fn spread(
    method: &Method,
    inputs: &Inputs,
    uncertain: &Uncertain,
    progress: &Progress<'_>,
) -> Result<Vec<Spread>, Fault> {
    check(method.card, inputs, uncertain)?;
    let mut chance = Chance::new(uncertain.seed);
    let mut found: Vec<(&'static str, Vec<f64>)> = method
        .card
        .outputs
        .iter()
        .filter(|output| matches!(output.form, Form::Number(_)))
        .map(|output| (output.name, Vec::new()))
        .collect();
    let quiet = |_: f64| std::ops::ControlFlow::Continue(());
    for draw in 0..uncertain.draws {
        if progress(f64::from(draw) / f64::from(uncertain.draws)).is_break() {
            return Err(Fault::Cancelled);
        }
        let drawn = drawn(method.card, inputs, uncertain, &mut chance);
        // A draw that the method refuses says nothing about its outputs; how many said something is told.
        let Ok(outcome) = (method.run)(&drawn, &quiet) else { continue };
        for (name, values) in &mut found {
            values.extend(outcome.number(name).filter(|value| value.is_finite()));
        }
    }
    Ok(found.into_iter().filter_map(|(output, values)| of(output, values)).collect())
}

fn check(card: &Card, inputs: &Inputs, uncertain: &Uncertain) -> Result<(), Fault> {
    if !(2..=MOST_DRAWS).contains(&uncertain.draws) {
        return Err(Fault::Unfit {
            input: "draws",
            row: None,
            found: uncertain.draws.to_string(),
            expected: &expected::A_NUMBER_OF_DRAWS,
        });
    }
    for (n, (name, deviation)) in uncertain.deviations.iter().enumerate() {
        if uncertain.deviations[..n].iter().any(|(earlier, _)| earlier == name) {
            return Err(Fault::Unfit {
                input: "deviation",
                row: None,
                found: format!("{name}, {name}"),
                expected: &expected::EACH_INPUT_ONCE,
            });
        }
        if range_of(card, inputs, name).is_none() {
            let known = card.inputs.iter().map(|input| input.name).collect();
            return Err(Fault::Unknown { input: name.clone(), known });
        }
        if !(deviation.is_finite() && *deviation > 0.0) {
            return Err(Fault::Unfit {
                input: "deviation",
                row: None,
                found: format!("{name} ± {deviation}"),
                expected: &expected::A_DEVIATION_ABOVE_ZERO,
            });
        }
    }
    Ok(())
}

/// The limits of an uncertain input, if it is among those given.
fn range_of(card: &Card, inputs: &Inputs, name: &str) -> Option<Range> {
    let (input, column) = name.split_once('.').map_or((name, None), |(i, c)| (i, Some(c)));
    match (card.input(input)?.form, inputs.get(input)?, column) {
        (Form::Number(range) | Form::Series(range, _), _, None) => Some(range),
        (Form::Table(columns, _), Value::Table(table), Some(column)) => {
            table.numbers(column)?;
            columns.iter().find(|known| known.name == column)?.range
        }
        _ => None,
    }
}

fn drawn(card: &Card, inputs: &Inputs, uncertain: &Uncertain, chance: &mut Chance) -> Inputs {
    let mut drawn = inputs.clone();
    for (name, deviation) in &uncertain.deviations {
        let Some(range) = range_of(card, inputs, name) else { continue };
        let mut around = |value: f64| {
            if value.is_nan() {
                return value;
            }
            let z = normal::quantile(chance.part());
            (value + deviation * z).clamp(range.least, range.most)
        };
        let (input, column) = name.split_once('.').map_or((name.as_str(), ""), |both| both);
        let value = match drawn.get(input) {
            Some(Value::Number(number)) => Value::Number(around(*number)),
            Some(Value::Series(series)) => {
                let pairs = series.iter().map(|(time, value)| (time, around(value))).collect();
                Value::Series(Series::new(pairs).unwrap_or_default())
            }
            Some(Value::Table(table)) => {
                let columns = table.columns().iter().map(|(name, cells)| {
                    let cells = match cells {
                        Cells::Numbers(numbers) if name == column => {
                            Cells::Numbers(numbers.iter().map(|value| around(*value)).collect())
                        }
                        other => other.clone(),
                    };
                    (name.clone(), cells)
                });
                Value::Table(Table::new(columns.collect()))
            }
            _ => continue,
        };
        drawn.put(input, value);
    }
    drawn
}

#[expect(clippy::cast_precision_loss, reason = "draws are far below 2^52")]
fn of(output: &'static str, mut values: Vec<f64>) -> Option<Spread> {
    if values.is_empty() {
        return None;
    }
    values.sort_by(f64::total_cmp);
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    let quantile = |part: f64| {
        let at = part * (n - 1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in the list"
        )]
        let low = at.floor() as usize;
        let high = (low + 1).min(values.len() - 1);
        values[low] + (at - at.floor()) * (values[high] - values[low])
    };
    Some(Spread {
        output,
        mean,
        deviation: (squares / (n - 1.0).max(1.0)).sqrt(),
        quantiles: PARTS.map(quantile),
        n: u32::try_from(values.len()).unwrap_or(u32::MAX),
    })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use proptest::prelude::*;

    use super::*;
    use crate::{risk, water};

    fn uncertain(deviations: &[(&str, f64)], draws: u32, seed: u64) -> Uncertain {
        let deviations = deviations.iter().map(|(name, sd)| ((*name).to_owned(), *sd)).collect();
        Uncertain { deviations, draws, seed }
    }

    fn inform() -> Inputs {
        Inputs::new()
            .with("hazard", 4.0)
            .with("vulnerability", 5.0)
            .with("lack-of-coping-capacity", 6.0)
    }

    fn of_inform(uncertain: &Uncertain) -> Result<Vec<Spread>, Fault> {
        spread(&risk::inform::METHOD, &inform(), uncertain, &|_| ControlFlow::Continue(()))
    }

    /// JCGM 100:2008, 5.1.2: to the first order the relative variance of a cube root of a product is a ninth of the sum of those
    /// of its factors; 0.1 of 4, 5 and 6 give (120^(1/3) / 3) · sqrt(0.025² + 0.02² + 0.016667²).
    #[test]
    fn small_deviations_spread_as_the_law_of_propagation_says() {
        let all = [("hazard", 0.1), ("lack-of-coping-capacity", 0.1), ("vulnerability", 0.1)];
        let found = of_inform(&uncertain(&all, 20_000, 7)).unwrap();
        let risk = 120_f64.cbrt();
        let relative = (0.025_f64.powi(2) + 0.02_f64.powi(2) + (0.1_f64 / 6.0).powi(2)).sqrt();
        let expected = risk / 3.0 * relative;
        let of_risk = &found[0];
        assert_eq!((of_risk.output, of_risk.n), ("risk", 20_000));
        // The standard error of a standard deviation of 20,000 draws is 0.5 %; four of them.
        assert!((of_risk.deviation / expected - 1.0).abs() < 0.02, "{of_risk:?}, {expected}");
        assert!((of_risk.mean - risk).abs() < 4.0 * expected / 20_000_f64.sqrt() + 1e-3);
        let half_width = (of_risk.quantiles[4] - of_risk.quantiles[0]) / 2.0;
        assert!((half_width / (1.96 * expected) - 1.0).abs() < 0.05, "{half_width}");
    }

    #[test]
    fn the_same_seed_draws_the_same_and_another_does_not() {
        let of_seed = |seed| of_inform(&uncertain(&[("hazard", 1.0)], 100, seed)).unwrap();
        assert_eq!(of_seed(1), of_seed(1));
        assert_ne!(of_seed(1), of_seed(2));
    }

    #[test]
    fn columns_of_tables_are_drawn_and_what_is_no_number_is_refused() {
        let table = Table::default()
            .with_words("variable", vec!["DO".to_owned(); 4])
            .with_numbers("value", vec![4.9, 5.1, 6.0, 7.0])
            .with_numbers("least", vec![5.0; 4]);
        let inputs = Inputs::new().with("tests", table);
        let of = |name: &str| {
            let asked = uncertain(&[(name, 0.5)], 200, 1);
            spread(&water::ccme_wqi::METHOD, &inputs, &asked, &|_| ControlFlow::Continue(()))
        };
        let found = of("tests.value").unwrap();
        assert!(found[0].deviation > 0.0 && found[0].quantiles[4] <= 100.0, "{found:?}");
        for name in ["tests.variable", "tests", "tests.most", "value"] {
            assert!(matches!(of(name), Err(Fault::Unknown { .. })), "{name}");
        }
        for (sd, draws) in [(0.0, 10), (-1.0, 10), (f64::NAN, 10), (1.0, 1), (1.0, 100_001)] {
            assert!(of_inform(&uncertain(&[("hazard", sd)], draws, 1)).is_err(), "{sd} {draws}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20))]
        #[test]
        fn quantiles_rise_and_no_draw_leaves_the_limits(sd in 0.1_f64..20.0, seed in 0_u64..1000) {
            let found = of_inform(&uncertain(&[("hazard", sd), ("vulnerability", sd)], 200, seed)).unwrap();
            for spread in &found {
                prop_assert!(spread.quantiles.windows(2).all(|two| two[0] <= two[1]));
                prop_assert!(spread.quantiles[0] >= 0.0 && spread.quantiles[4] <= 10.0);
            }
        }
    }
}
