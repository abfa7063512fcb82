//! What the standard asks beyond its schema.
//!
//! Source: IATI 2.03, standard ruleset (`standard_ruleset.json` in pyIATI 0.4.1) and the notes of its elements.

use std::collections::BTreeMap;

use jiff::civil::Date;
use vocabulary::is_blank;

use super::{Element, grammar::day, read::expected};
use crate::Fault;

/// A rule that is broken, and where.
pub(super) struct Broken {
    pub(super) line: u64,
    pub(super) fault: Fault,
}

/// Every rule that an activity breaks that holds to the schema.
pub(super) fn broken(activity: &Element, today: Date) -> Vec<Broken> {
    let mut rules = Rules { today, broken: Vec::new() };
    rules.dates(activity);
    rules.identifiers(activity);
    rules.organisations(activity);
    rules.recipients(activity);
    rules.sectors(activity);
    rules.budget_items(activity);
    rules.money(activity);
    rules.periods(activity);
    rules.indicators(activity);
    rules.narratives(activity);
    rules.broken
}

struct Rules {
    today: Date,
    broken: Vec<Broken>,
}

impl Rules {
    fn wrong(&mut self, element: &Element, place: &str, wanted: &str, found: &str) {
        self.broken.push(Broken { line: element.line, fault: expected(place, wanted, found) });
    }

    fn dates(&mut self, activity: &Element) {
        let of = |kind: &str| {
            activity.all("activity-date").find(|date| date.attribute("type") == Some(kind))
        };
        if of("1").or(of("2")).is_none() {
            self.wrong(activity, "activity-date/@type", "a start, 1 or 2", "none");
        }
        for (start, end) in [("1", "3"), ("2", "4")] {
            if let (Some(start), Some(end)) = (of(start), of(end)) {
                self.in_order(end, "activity-date/@iso-date", start, end);
            }
        }
        for date in [of("2"), of("4")].into_iter().flatten() {
            self.not_later(date, "activity-date/@iso-date", date.attribute("iso-date"));
        }
    }

    fn in_order(&mut self, at: &Element, place: &str, start: &Element, end: &Element) {
        let day_of = |element: &Element| element.attribute("iso-date").and_then(day);
        if let (Some(first), Some(last)) = (day_of(start), day_of(end))
            && last < first
        {
            self.wrong(at, place, &format!("{first} or later"), &last.to_string());
        }
    }

    fn not_later(&mut self, at: &Element, place: &str, written: Option<&str>) {
        if let Some(found) = written.and_then(day).filter(|found| *found > self.today) {
            let today = self.today;
            self.wrong(at, place, &format!("{today} or earlier"), &found.to_string());
        }
    }

    /// No identifier holds a sign that parts addresses, and an activity's begins with that of who reports it.
    fn identifiers(&mut self, activity: &Element) {
        let identifier = activity.first("iati-identifier");
        let mut named: Vec<(&Element, &str, &str)> = Vec::new();
        named.extend(identifier.map(|one| (one, "iati-identifier", one.text.as_str())));
        let organisations = activity.whole().into_iter().filter(|one| {
            ["reporting-org", "participating-org", "provider-org", "receiver-org"]
                .contains(&one.name.as_str())
        });
        named.extend(
            organisations.filter_map(|one| Some((one, one.name.as_str(), one.attribute("ref")?))),
        );
        for (element, place, found) in named {
            if found.is_empty() || found.contains(['/', '&', '|', '?']) {
                self.wrong(element, place, "an identifier without / & | ?", found);
            }
        }
        let Some(identifier) = identifier else { return };
        let reporting = activity.first("reporting-org").and_then(|one| one.attribute("ref"));
        let before = activity.all("other-identifier").filter_map(|one| one.attribute("ref"));
        let mut prefixes = reporting.into_iter().chain(before);
        let found = identifier.text.trim();
        if !prefixes.any(|prefix| found.starts_with(prefix)) {
            let wanted = format!("{}-…", reporting.unwrap_or_default());
            self.wrong(identifier, "iati-identifier", &wanted, found);
        }
    }

    fn organisations(&mut self, activity: &Element) {
        for one in activity.all("participating-org") {
            if one.attribute("ref").is_none() && one.first("narrative").is_none() {
                self.wrong(one, "participating-org", "@ref or narrative", "neither");
            }
        }
    }

    fn recipients(&mut self, activity: &Element) {
        let all = activity.children.iter();
        let recipients: Vec<&Element> = all
            .filter(|one| one.name == "recipient-country" || one.name == "recipient-region")
            .collect();
        self.sum_to_100("recipient-country, recipient-region", &recipients);
    }

    fn sectors(&mut self, activity: &Element) {
        let own = activity.first("sector").is_some();
        let mut transactions = activity.all("transaction");
        if !own && !transactions.any(|one| one.first("sector").is_some()) {
            self.wrong(activity, "sector", "one, of the activity or its transactions", "none");
        }
        for (_, sectors) in by_vocabulary(activity.all("sector")) {
            self.sum_to_100("sector", &sectors);
        }
    }

    fn budget_items(&mut self, activity: &Element) {
        for items in activity.all("country-budget-items") {
            let items: Vec<&Element> = items.all("budget-item").collect();
            self.sum_to_100("budget-item", &items);
        }
    }

    /// Where there are several, every one has its share, and all of them are the whole. One alone is the whole without saying so.
    fn sum_to_100(&mut self, place: &str, shares: &[&Element]) {
        let [first, ..] = shares else { return };
        let percentages: Vec<&str> =
            shares.iter().filter_map(|one| one.attribute("percentage")).collect();
        if shares.len() == 1 && percentages.is_empty() {
            return;
        }
        let place = format!("{place}/@percentage");
        if percentages.len() < shares.len() {
            let wanted = format!("{} percentages", shares.len());
            return self.wrong(first, &place, &wanted, &percentages.len().to_string());
        }
        let total: f64 = percentages.iter().filter_map(|one| one.trim().parse::<f64>().ok()).sum();
        // Decimals are added as binary numbers: a millionth is no difference of anyone's.
        if (total - 100.0).abs() > 1e-6 {
            self.wrong(first, &place, "100 in sum", &total.to_string());
        }
        let outside =
            |one: &&&str| one.trim().parse::<f64>().is_ok_and(|n| !(0.0..=100.0).contains(&n));
        if let Some(found) = percentages.iter().find(outside) {
            self.wrong(first, &place, "0 to 100", found);
        }
    }

    fn money(&mut self, activity: &Element) {
        let has_default = activity.attribute("default-currency").is_some();
        let values = activity
            .whole()
            .into_iter()
            .filter(|one| ["value", "forecast", "loan-status"].contains(&one.name.as_str()));
        for value in values {
            if !has_default && value.attribute("currency").is_none() {
                let place = format!("{}/@currency", value.name);
                self.wrong(value, &place, "a currency here or a default-currency", "none");
            }
        }
        for transaction in activity.all("transaction") {
            let date = transaction.first("transaction-date");
            if let Some(date) = date {
                self.not_later(date, "transaction-date/@iso-date", date.attribute("iso-date"));
            }
            if let Some(value) = transaction.first("value") {
                self.not_later(value, "value/@value-date", value.attribute("value-date"));
            }
        }
    }

    fn periods(&mut self, activity: &Element) {
        for one in activity.whole() {
            if let (Some(start), Some(end)) = (one.first("period-start"), one.first("period-end")) {
                let place = format!("{}/period-end", one.name);
                self.in_order(end, &place, start, end);
            }
        }
    }

    fn indicators(&mut self, activity: &Element) {
        for result in activity.all("result") {
            for indicator in result.all("indicator") {
                if result.first("reference").is_some() && indicator.first("reference").is_some() {
                    self.wrong(indicator, "reference", "one of result and indicator", "both");
                }
                if matches!(indicator.attribute("measure"), Some("1" | "2" | "3" | "4")) {
                    self.has_values(indicator);
                }
            }
        }
    }

    fn has_values(&mut self, indicator: &Element) {
        let told = indicator.whole().into_iter();
        for one in told.filter(|one| ["baseline", "target", "actual"].contains(&one.name.as_str()))
        {
            if one.attribute("value").is_none() {
                self.wrong(one, &format!("{}/@value", one.name), "a value", "none");
            }
        }
    }

    /// Every narrative says something, in a language that is known.
    fn narratives(&mut self, activity: &Element) {
        let has_default = activity.attribute("xml:lang").is_some_and(|one| !one.is_empty());
        for narrative in activity.whole().into_iter().filter(|one| one.name == "narrative") {
            if is_blank(&narrative.text) {
                self.wrong(narrative, "narrative", "text", "none");
            }
            if !has_default && narrative.attribute("xml:lang").is_none_or(str::is_empty) {
                let wanted = "a language here or of the activity";
                self.wrong(narrative, "narrative/@xml:lang", wanted, "none");
            }
        }
    }
}

/// Sectors by the vocabulary that they are of; 1 where none is named.
fn by_vocabulary<'e>(
    sectors: impl Iterator<Item = &'e Element>,
) -> BTreeMap<&'e str, Vec<&'e Element>> {
    let mut found: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for sector in sectors {
        found.entry(sector.attribute("vocabulary").unwrap_or("1")).or_default().push(sector);
    }
    found
}
