//! Every method of the house, by its name.

use vocabulary::method::Method;

use crate::Error;

/// Every method, family by family.
pub fn registry() -> impl Iterator<Item = &'static Method> {
    methods::METHODS.iter()
}

/// The method with this name.
///
/// # Errors
///
/// [`Error::NoMethod`].
pub fn method(id: &str) -> Result<&'static Method, Error> {
    registry()
        .find(|method| method.card.id == id)
        .ok_or_else(|| Error::NoMethod { id: id.to_owned() })
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, ops::ControlFlow};

    use vocabulary::{
        Language, Unit,
        method::{Card, Form, Value},
    };

    use super::*;

    #[test]
    fn every_card_has_a_name_of_its_own_a_source_and_texts_in_every_language() {
        let mut ids = BTreeSet::new();
        for Method { card, .. } in registry() {
            assert!(ids.insert(card.id), "{} stands twice", card.id);
            assert!(!card.sources.is_empty() && !card.outputs.is_empty(), "{}", card.id);
            let texts = [card.title, card.what, card.limits];
            let labels = card.inputs.iter().map(|input| input.label);
            let labels = labels.chain(card.outputs.iter().map(|output| output.label));
            for said in texts.into_iter().chain(labels) {
                for language in Language::ALL {
                    assert!(!said.in_language(language).is_empty(), "{} {language}", card.id);
                }
            }
            for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
                let (own, english) = (card.what.in_language(language), card.what.en);
                assert_ne!(own, english, "{} {language}", card.id);
            }
        }
    }

    #[test]
    fn every_example_computes_and_its_charts_draw_what_it_answers() {
        for method in registry() {
            let card = method.card;
            for chart in card.charts {
                assert!(card.output(chart.output()).is_some(), "{}: {chart:?}", card.id);
            }
            for example in card.examples {
                let inputs = exchange::methods::example(card, example);
                let inputs = inputs.unwrap_or_else(|why| panic!("{}: {why}", card.id));
                let outcome = method.apply(&inputs, &|_| ControlFlow::Continue(()));
                let outcome = outcome.unwrap_or_else(|why| panic!("{}: {why:?}", card.id));
                for (name, value) in &outcome.outputs {
                    assert_columns(card, name, value);
                }
                for chart in card.charts {
                    assert!(outcome.get(chart.output()).is_some(), "{}: {chart:?}", card.id);
                }
            }
        }
    }

    /// The columns of a table are those that the card names, and the words in them too.
    fn assert_columns(card: &Card, name: &str, value: &Value) {
        let output = card.output(name).unwrap_or_else(|| panic!("{}: {name}", card.id));
        let (Value::Table(table), Form::Table(columns, _)) = (value, output.form) else { return };
        let found: Vec<_> = table.columns().iter().map(|(name, _)| name.as_str()).collect();
        let said: Vec<_> = columns.iter().map(|column| column.name).collect();
        assert_eq!(found, said, "{}: {name}", card.id);
        for column in columns.iter().filter(|column| !column.choices.is_empty()) {
            for word in table.words(column.name).unwrap().iter().filter(|word| !word.is_empty()) {
                let is_known = column.choices.iter().any(|choice| choice.code == word);
                assert!(is_known, "{}: {name}: {word}", card.id);
            }
        }
    }

    #[test]
    fn every_unit_of_a_card_is_one_that_the_hub_knows() {
        for Method { card, .. } in registry() {
            let forms = card.inputs.iter().map(|input| input.form);
            for form in forms.chain(card.outputs.iter().map(|output| output.form)) {
                let units = match form {
                    Form::Number(range) | Form::Series(range, _) => vec![range.unit],
                    Form::Table(columns, _) => {
                        columns.iter().filter_map(|column| column.range).map(|r| r.unit).collect()
                    }
                    Form::Choice(_) | Form::Word | Form::Date => Vec::new(),
                };
                for unit in units {
                    assert!(unit.parse::<Unit>().is_ok(), "{}: {unit}", card.id);
                }
            }
        }
    }
}
