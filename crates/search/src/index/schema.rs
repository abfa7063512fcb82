//! What the index holds of a record.

use tantivy::schema::{
    BytesOptions, Field, IndexRecordOption, NumericOptions, Schema, SchemaBuilder,
    TextFieldIndexing, TextOptions,
};
use vocabulary::Language;

use super::tokenizers;
use crate::query::Circle;

/// Raised whenever an index written by an earlier version of this crate would be read wrongly.
pub(crate) const VERSION: u32 = 2;

/// How many languages there are.
pub(crate) const LANGUAGES: usize = Language::ALL.len();

/// Names of the columns that are read by name.
pub(crate) mod column {
    /// The identifier.
    pub(crate) const ID: &str = "id";
    /// See [`super::Facts`].
    pub(crate) const FACTS: &str = "facts";
    /// The day the period begins, as the number `yyyymmdd`.
    pub(crate) const DAY: &str = "day";
    /// Degrees east of the marker.
    pub(crate) const LONGITUDE: &str = "longitude";
    /// Degrees north of the marker.
    pub(crate) const LATITUDE: &str = "latitude";
    /// The subjects and all above them.
    pub(crate) const SUBJECT: &str = "subject";
    /// The record that this one is part of.
    pub(crate) const PART_OF: &str = "part_of";
    /// The licence.
    pub(crate) const LICENCE: &str = "licence";
    /// The place of the title among all titles, as one language orders words.
    pub(crate) const ORDER: [&str; super::LANGUAGES] =
        ["order_zh", "order_en", "order_km", "order_lo", "order_my", "order_th", "order_vi"];
}

/// One text twice: as words and as pairs of signs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text {
    /// Words as the dictionaries cut them, plurals without their ending.
    pub(crate) words: Field,
    /// Pairs of neighbouring signs, whole words of scripts with spaces.
    pub(crate) grams: Field,
}

/// Every field of the index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    /// The identifier, stored.
    pub(crate) id: Field,
    /// Whom the record is for.
    pub(crate) audience: Field,
    /// The languages that its title or, if it has one, its summary is not written in.
    pub(crate) lacks: Field,
    /// The subjects and all above them.
    pub(crate) subject: Field,
    /// The title in each language.
    pub(crate) title: [Text; LANGUAGES],
    /// Summary and body in each language.
    pub(crate) body: [Text; LANGUAGES],
    /// Names, codes and the identifier: the same in every language.
    pub(crate) names: Text,
    /// Vietnamese without marks: title, then body.
    pub(crate) plain: [Field; 2],
    /// All texts as they were written, stored for passages.
    pub(crate) passages: Field,
    pub(super) facts: Field,
    pub(super) day: Field,
    pub(super) longitude: Field,
    pub(super) latitude: Field,
    pub(super) part_of: Field,
    pub(super) licence: Field,
    pub(super) order: [Field; LANGUAGES],
}

impl Fields {
    /// The fields and the schema that they make up.
    pub(crate) fn new() -> (Self, Schema) {
        let mut builder = Schema::builder();
        let keyword = TextOptions::default().set_indexing_options(
            TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_index_option(IndexRecordOption::Basic)
                .set_fieldnorms(false),
        );
        let number = NumericOptions::default().set_fast();
        let fields = Self {
            id: builder.add_text_field(column::ID, keyword.clone().set_stored().set_fast("raw")),
            audience: builder.add_text_field("audience", keyword.clone()),
            lacks: builder.add_text_field("lacks", keyword.clone()),
            subject: builder.add_text_field(column::SUBJECT, keyword.set_fast("raw")),
            title: Language::ALL.map(|language| {
                Text::add(&mut builder, &format!("title_{language}"), tokenizers::TITLE)
            }),
            body: Language::ALL.map(|language| {
                Text::add(&mut builder, &format!("body_{language}"), tokenizers::GRAMS)
            }),
            names: Text::add(&mut builder, "names", tokenizers::GRAMS),
            plain: ["plain_title", "plain_body"]
                .map(|name| builder.add_text_field(name, searched(tokenizers::PLAIN))),
            passages: builder.add_bytes_field("passages", BytesOptions::default().set_stored()),
            facts: builder.add_u64_field(column::FACTS, number.clone()),
            day: builder.add_u64_field(column::DAY, number.clone()),
            longitude: builder.add_f64_field(column::LONGITUDE, number.clone()),
            latitude: builder.add_f64_field(column::LATITUDE, number),
            part_of: builder
                .add_text_field(column::PART_OF, TextOptions::default().set_fast("raw")),
            licence: builder
                .add_text_field(column::LICENCE, TextOptions::default().set_fast("raw")),
            order: column::ORDER
                .map(|name| builder.add_bytes_field(name, BytesOptions::default().set_fast())),
        };
        (fields, builder.build())
    }

    /// The title in one language.
    pub(crate) fn title(&self, language: Language) -> Text {
        self.title[place(language)]
    }

    /// Summary and body in one language.
    pub(crate) fn body(&self, language: Language) -> Text {
        self.body[place(language)]
    }
}

/// A language's place in every array of fields.
pub(crate) const fn place(language: Language) -> usize {
    language as usize
}

impl Text {
    fn add(builder: &mut SchemaBuilder, name: &str, grams: &str) -> Self {
        Self {
            words: builder.add_text_field(&format!("{name}_words"), searched(tokenizers::WORDS)),
            grams: builder.add_text_field(&format!("{name}_grams"), searched(grams)),
        }
    }
}

fn searched(tokenizer: &str) -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(tokenizer)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    TextOptions::default().set_indexing_options(indexing)
}

/// The facts that every facet and filter asks for, packed into one number so that one read answers most of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    /// The place of the kind in [`catalogue::Kind::ALL`].
    pub(crate) kind: u8,
    /// One bit for each of [`vocabulary::Country::ALL`].
    pub(crate) countries: u8,
    /// One bit for each of [`Language::ALL`].
    pub(crate) languages: u8,
    /// For whom it is.
    pub(crate) circle: Circle,
    /// The first and the last year it touches; the last lies before the first if none is known.
    pub(crate) years: (i16, i16),
}

impl Facts {
    /// As one number.
    pub(crate) fn pack(self) -> u64 {
        let year = |year: i16| u64::from(year.cast_unsigned());
        u64::from(self.kind)
            | u64::from(self.countries) << 8
            | u64::from(self.languages) << 16
            | (self.circle as u64) << 24
            | year(self.years.0) << 32
            | year(self.years.1) << 48
    }

    /// From one number.
    pub(crate) const fn unpack(packed: u64) -> Self {
        let [kind, countries, languages, circle, first_low, first_high, last_low, last_high] =
            packed.to_le_bytes();
        Self {
            kind,
            countries,
            languages,
            circle: if circle == 0 { Circle::Public } else { Circle::Countries },
            years: (
                i16::from_le_bytes([first_low, first_high]),
                i16::from_le_bytes([last_low, last_high]),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_come_out_as_they_went_in() {
        for (circle, years) in [
            (Circle::Public, (1960, 2027)),
            (Circle::Countries, (1, 0)),
            (Circle::Public, (-300, 9999)),
        ] {
            let facts =
                Facts { kind: 16, countries: 0b11_1111, languages: 0b111_1111, circle, years };
            assert_eq!(Facts::unpack(facts.pack()), facts);
        }
    }

    #[test]
    fn languages_stand_in_their_own_place() {
        assert_eq!(Language::ALL.map(place), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(Language::ALL.map(|language| format!("order_{language}")), column::ORDER);
    }
}
