//! Every sentence that a page shows, from `locales/<language>.ftl`.

use std::{borrow::Cow, fmt::Display, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use vocabulary::Language;

use crate::figures;

const SOURCES: [&str; 7] = [
    include_str!("../locales/zh.ftl"),
    include_str!("../locales/en.ftl"),
    include_str!("../locales/km.ftl"),
    include_str!("../locales/lo.ftl"),
    include_str!("../locales/my.ftl"),
    include_str!("../locales/th.ftl"),
    include_str!("../locales/vi.ftl"),
];

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 7]> = LazyLock::new(|| {
    let mut place = 0;
    Language::ALL.map(|language| {
        let bundle = bundle(language, SOURCES[place]);
        place += 1;
        bundle
    })
});

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let tag = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Zh => print::<0, _>,
        Language::En => print::<1, _>,
        Language::Km => print::<2, _>,
        Language::Lo => print::<3, _>,
        Language::My => print::<4, _>,
        Language::Th => print::<5, _>,
        Language::Vi => print::<6, _>,
    }));
    bundle.add_resource_overriding(resource);
    bundle
}

/// Prints a number as `Language::ALL[LANGUAGE]` writes numbers; Fluent takes a plain function, which cannot carry
/// the language with it.
fn print<const LANGUAGE: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(figures::number(Language::ALL[LANGUAGE], number.value)),
        _ => None,
    }
}

/// The sentences in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    /// The sentence with this name.
    pub(crate) fn say(self, name: &str) -> Cow<'static, str> {
        self.format(name, None)
    }

    /// The sentence that chooses by a number.
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^52")]
    pub(crate) fn count_of(self, name: &str, blank: &str, count: usize) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set(blank.to_owned(), count as f64);
        self.format(name, Some(&arguments)).into_owned()
    }

    /// The sentence that chooses by `$count`.
    pub(crate) fn count(self, name: &str, count: usize) -> String {
        self.count_of(name, "count", count)
    }

    /// The sentence with one blank filled.
    pub(crate) fn with(self, name: &str, blank: &str, value: impl Display) -> String {
        self.with_all(name, &[(blank, &value)])
    }

    /// The sentence with two blanks filled.
    pub(crate) fn with_two(
        self,
        name: &str,
        (first, first_value): (&str, impl Display),
        (second, second_value): (&str, impl Display),
    ) -> String {
        self.with_all(name, &[(first, &first_value), (second, &second_value)])
    }

    /// The sentence with three blanks filled.
    pub(crate) fn with_three(self, name: &str, values: [(&str, &dyn Display); 3]) -> String {
        self.with_all(name, &values)
    }

    fn with_all(self, name: &str, values: &[(&str, &dyn Display)]) -> String {
        let mut arguments = FluentArgs::new();
        for (blank, value) in values {
            arguments.set((*blank).to_owned(), value.to_string());
        }
        self.format(name, Some(&arguments)).into_owned()
    }

    /// A sentence that is not translated yet is said in English; one that nobody wrote shows its name.
    fn format(self, name: &str, arguments: Option<&FluentArgs>) -> Cow<'static, str> {
        [self.0, Language::En]
            .into_iter()
            .find_map(|language| {
                let bundle = &BUNDLES[language as usize];
                let pattern = bundle.get_message(name)?.value()?;
                Some(bundle.format_pattern(pattern, arguments, &mut Vec::new()))
            })
            .unwrap_or_else(|| Cow::Owned(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::{ast, parser};

    use super::*;

    type Messages = BTreeMap<String, BTreeSet<String>>;

    /// Each message of a file with the placeables it prints; what only chooses a form is left out, since a language
    /// with one form does not choose.
    fn messages(source: &str) -> Messages {
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message),
                _ => None,
            })
            .map(|message| {
                let mut printed = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut printed);
                }
                (message.id.name.to_owned(), printed)
            })
            .collect()
    }

    fn collect(pattern: &ast::Pattern<&str>, printed: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::Placeable {
                    expression:
                        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
                } => {
                    printed.insert(id.name.to_owned());
                }
                ast::PatternElement::Placeable {
                    expression: ast::Expression::Select { variants, .. },
                } => {
                    for variant in variants {
                        collect(&variant.value, printed);
                    }
                }
                _ => {}
            }
        }
    }

    #[test]
    fn every_language_has_the_same_messages_and_placeables() {
        let english = messages(SOURCES[1]);
        for (language, source) in Language::ALL.into_iter().zip(SOURCES) {
            let own = messages(source);
            let missing: Vec<_> = english.keys().filter(|name| !own.contains_key(*name)).collect();
            assert!(missing.is_empty(), "{language} lacks {} messages: {missing:?}", missing.len());
            for (name, printed) in &own {
                let expected = english
                    .get(name)
                    .unwrap_or_else(|| panic!("{language} has `{name}`, English does not"));
                assert_eq!(printed, expected, "{language}: {name}");
            }
        }
    }

    #[test]
    fn every_message_a_page_asks_for_exists_and_none_is_left_over() {
        let english = messages(SOURCES[1]);
        let pages = pages();
        let unknown: Vec<_> =
            asked_for(&pages).into_iter().filter(|name| !english.contains_key(*name)).collect();
        assert!(unknown.is_empty(), "no such messages: {unknown:?}");
        // Families are asked for by a name put together at run time: `kind-` and the kind.
        let families = [
            "kind-",
            "country-",
            "language-",
            "event-form-",
            "programme-status-",
            "document-form-",
            "organisation-form-",
            "place-kind-",
            "list-",
            "subject-",
            "theme-",
            "figure-",
            "made-",
            "source-",
            "sort-",
            "case-",
            "facet-",
            "role-",
            "role-text-",
            "scope-",
            "action-",
            "state-",
            "step-",
            "use-",
            "field-",
            "person-act-",
            "audit-fault-",
            "family-",
            "act-",
            "flow-",
            "funding-",
            "sector-",
            "parts-",
            "sort-of-line-",
            "position-",
            "standing-",
            "progress-",
            "no-progress-",
            "round-kind-",
            "review-missing-",
            "near-",
            "commitment-",
            "member-shows-",
            "outcome-",
            "partnership-",
        ];
        let left_over: Vec<_> = english
            .keys()
            .filter(|name| !families.iter().any(|family| name.starts_with(family)))
            .filter(|name| !pages.contains(&format!("\"{name}\"")))
            .collect();
        assert!(left_over.is_empty(), "nobody says: {left_over:?}");
    }

    /// The sources without their tests, and the templates, in one.
    fn pages() -> String {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![root.join("src"), root.join("templates")];
        let mut pages = String::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = std::fs::read_to_string(&path).unwrap();
                    pages.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
                }
            }
        }
        pages
    }

    /// Every quoted word right after a call that says a sentence.
    fn asked_for(pages: &str) -> BTreeSet<&str> {
        [".say(", ".count(", ".count_of(", ".with(", ".with_two(", ".with_three("]
            .into_iter()
            .flat_map(|call| pages.split(call).skip(1))
            .filter_map(|after| after.trim_start().strip_prefix('"')?.split('"').next())
            .collect()
    }

    #[test]
    fn english_chooses_its_plural_and_prints_its_thousands() {
        let words = Words(Language::En);
        assert_eq!(words.count("record-count", 1), "1 record");
        assert_eq!(words.count("record-count", 12_345), "12,345 records");
    }
}
