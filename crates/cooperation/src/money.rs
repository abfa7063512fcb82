//! Money: exact amounts, whose it was, and what it was worth in dollars on a stated day.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use vocabulary::Date;

use crate::Error;

/// An amount to hundredths, never negative, exact.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Amount(u64);

/// The most that an amount may be, in hundredths: a hundred trillion.
const MOST: u64 = 10_000_000_000_000_000;

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The hundredths.
    pub const fn hundredths(self) -> u64 {
        self.0
    }

    /// The sum, or the most that a number of this size holds.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl FromStr for Amount {
    type Err = Error;

    /// Digits, and after a point one or two more: `12500`, `12500.5`, `12500.50`.
    fn from_str(written: &str) -> Result<Self, Error> {
        let wrong = || Error::Amount { found: written.chars().take(40).collect() };
        let hundredths = decimal(written, 2).ok_or_else(wrong)?;
        u64::try_from(hundredths).ok().filter(|n| *n <= MOST).map(Self).ok_or_else(wrong)
    }
}

impl TryFrom<String> for Amount {
    type Error = Error;

    fn try_from(written: String) -> Result<Self, Error> {
        written.parse()
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.to_string()
    }
}

/// A decimal with at most so many places, in units of the last of them.
fn decimal(written: &str, places: u32) -> Option<u128> {
    let (whole, part) = written.split_once('.').unwrap_or((written, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let has_point = written.contains('.');
    if whole.is_empty() || whole.len() > 18 || !are_digits(whole) || !are_digits(part) {
        return None;
    }
    if has_point && part.is_empty() || part.len() > places as usize {
        return None;
    }
    let missing = places - u32::try_from(part.len()).ok()?;
    let digits: u128 = format!("{whole}{part}").parse().ok()?;
    Some(digits * 10_u128.pow(missing))
}

/// A currency by its three letters (ISO 4217).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    /// The dollar of the United States, to which sums are turned.
    pub const USD: Self = Self(*b"USD");
}

/// The currencies in which money is held (ISO 4217, list one of 2024), without funds, metals and test codes.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK \
    JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO \
    NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND \
    TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG";

impl Currency {
    /// Whether money is held in it.
    pub fn is_held(self) -> bool {
        let code = self.to_string();
        CURRENCIES.split_whitespace().any(|one| one == code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}

impl FromStr for Currency {
    type Err = Error;

    fn from_str(written: &str) -> Result<Self, Error> {
        match *written.as_bytes() {
            [a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(Error::Currency { found: written.chars().take(40).collect() }),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = Error;

    fn try_from(written: String) -> Result<Self, Error> {
        written.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.to_string()
    }
}

/// The six sources of funding (strategy 2023–2027, §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Funding {
    /// (1) The Lancang-Mekong Cooperation Fund.
    CooperationFund,
    /// (2) The Chinese government.
    ChineseGovernment,
    /// (3) International organisations, partners and third countries.
    International,
    /// (4) Other national and regional organisations.
    Regional,
    /// (5) Private sectors.
    Private,
    /// (6) The Lancang-Mekong countries, in money and in kind.
    Countries,
}

impl Funding {
    /// All six, in the order of the strategy.
    pub const ALL: [Self; 6] = [
        Self::CooperationFund,
        Self::ChineseGovernment,
        Self::International,
        Self::Regional,
        Self::Private,
        Self::Countries,
    ];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CooperationFund => "cooperation-fund",
            Self::ChineseGovernment => "chinese-government",
            Self::International => "international",
            Self::Regional => "regional",
            Self::Private => "private",
            Self::Countries => "countries",
        }
    }
}

/// What became of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flow {
    /// It was promised in writing.
    Commitment,
    /// It was paid out.
    Disbursement,
    /// It was given as goods, rooms, hours of work, at this value.
    InKind,
}

impl Flow {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Commitment, Self::Disbursement, Self::InKind];

    /// Its word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Commitment => "commitment",
            Self::Disbursement => "disbursement",
            Self::InKind => "in-kind",
        }
    }
}

/// How many dollars one unit of a currency was worth on a day, by whose figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Dollars for one unit, with at most ten places.
    pub dollars: String,
    /// The day.
    pub on: Date,
    /// Who published it.
    pub source: String,
}

impl Rate {
    /// In units of the tenth place.
    fn units(&self) -> Option<u128> {
        decimal(&self.dollars, 10).filter(|units| *units > 0)
    }

    /// Whether it is a number above zero with a source.
    ///
    /// # Errors
    ///
    /// [`Error::Rate`].
    pub fn check(&self) -> Result<(), Error> {
        let wrong = || Error::Rate { found: self.dollars.chars().take(40).collect() };
        self.units().filter(|_| !self.source.trim().is_empty()).map(|_| ()).ok_or_else(wrong)
    }
}

/// One dollar, in the units of a rate.
const UNIT: u128 = 10_000_000_000;

/// Money of one flow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Money {
    /// What became of it.
    pub flow: Flow,
    /// Whose it was.
    pub funding: Funding,
    /// How much.
    pub amount: Amount,
    /// Of which currency.
    pub currency: Currency,
    /// What that was worth, where it is not in dollars and somebody has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
}

impl Money {
    /// Whether its currency is one, and its rate is one, is needed, and leaves a sum that can be told.
    ///
    /// # Errors
    ///
    /// [`Error::Currency`], [`Error::Rate`].
    pub fn check(&self) -> Result<(), Error> {
        if !self.currency.is_held() {
            return Err(Error::Currency { found: self.currency.to_string() });
        }
        let Some(rate) = &self.rate else { return Ok(()) };
        rate.check()?;
        if self.currency == Currency::USD || self.in_dollars().is_none_or(|sum| sum.0 > MOST) {
            return Err(Error::Rate { found: rate.dollars.chars().take(40).collect() });
        }
        Ok(())
    }

    /// Its worth in dollars, half a cent rounded to the even one; none if no rate is known.
    pub fn in_dollars(&self) -> Option<Amount> {
        if self.currency == Currency::USD {
            return Some(self.amount);
        }
        let product = u128::from(self.amount.0).checked_mul(self.rate.as_ref()?.units()?)?;
        let (whole, rest) = (product / UNIT, product % UNIT);
        let is_up = rest > UNIT / 2 || rest == UNIT / 2 && whole % 2 == 1;
        u64::try_from(whole + u128::from(is_up)).ok().map(Amount)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money(amount: &str, currency: &str, rate: Option<&str>) -> Money {
        let rate = rate.map(|dollars| Rate {
            dollars: dollars.to_owned(),
            on: "2026-11-26".parse().unwrap(),
            source: "a central bank".to_owned(),
        });
        let (flow, funding) = (Flow::Disbursement, Funding::CooperationFund);
        let (amount, currency) = (amount.parse().unwrap(), currency.parse().unwrap());
        Money { flow, funding, amount, currency, rate }
    }

    /// Python 3.11, `(Decimal(amount) * Decimal(rate)).quantize(Decimal("0.01"), ROUND_HALF_EVEN)`.
    #[test]
    fn dollars_are_as_exact_decimals_give_them() {
        for (amount, rate, dollars) in [
            ("1000000", "0.1394", "139400.00"),
            ("21500000", "0.0000465", "999.75"),
            ("0.05", "0.5", "0.02"),
            ("0.03", "0.5", "0.02"),
            ("123456789.99", "0.0002473", "30530.86"),
        ] {
            assert_eq!(money(amount, "CNY", Some(rate)).in_dollars().unwrap().to_string(), dollars);
        }
    }

    #[test]
    fn without_a_rate_nothing_is_guessed_and_dollars_are_dollars() {
        assert_eq!(money("10", "LAK", None).in_dollars(), None);
        assert_eq!(money("10", "USD", None).in_dollars().unwrap().to_string(), "10.00");
    }

    #[test]
    fn what_is_no_amount_or_currency_is_refused() {
        for wrong in
            ["", "-1", "1.", ".5", "1.234", "1,000", "1e3", "NaN", "100000000000000.01", "١"]
        {
            assert!(wrong.parse::<Amount>().is_err(), "{wrong}");
        }
        for wrong in ["", "usd", "US", "EURO", "€"] {
            assert!(wrong.parse::<Currency>().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn an_amount_reads_back(hundredths in 0..=MOST) {
            let amount = Amount(hundredths);
            prop_assert_eq!(amount.to_string().parse::<Amount>().unwrap(), amount);
        }
    }
}
