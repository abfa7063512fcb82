//! What `bench/methods.py` measures: reads numbers, little-endian doubles, from standard input, computes, and prints seconds and a
//! checksum; with `values` as the last word what it found, too, one number a line. `measured nowcast 1`, `measured trend LENGTH`,
//! `measured spi LENGTH [values]`.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a program that is measured"
)]

use std::io::Read;

use methods::{air, hydrology, water};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let length: usize = arguments.next().and_then(|length| length.parse().ok()).unwrap_or(1);
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    let numbers: Vec<f64> = bytes
        .chunks_exact(8)
        .map(|eight| f64::from_le_bytes(eight.try_into().unwrap_or_default()))
        .collect();
    let begin = std::time::Instant::now();
    let found: Vec<f64> = match what.as_str() {
        "nowcast" => {
            air::nowcast::nowcast(&numbers).into_iter().filter_map(air::us_aqi::pm2_5).collect()
        }
        "trend" => numbers.chunks(length).filter_map(water::trend::of_equal_steps).collect(),
        "spi" => numbers.chunks(length).flat_map(|rain| hydrology::spi::spi(rain, 3)).collect(),
        _ => return Err("expected nowcast, trend or spi".into()),
    };
    let seconds = begin.elapsed().as_secs_f64();
    let sum: f64 = found.iter().filter(|number| number.is_finite()).sum();
    println!("{seconds} {sum} {}", found.len());
    if arguments.next().is_some_and(|word| word == "values") {
        for number in &found {
            println!("{number}");
        }
    }
    Ok(())
}
