//! Every table of a store: in what order rows may be written so that what they refer to is there, and by what they are known.

/// A table as every version of the hub's schema since the last migration has it.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) columns: &'static [Column],
    /// Whether its rows are for days only and a backup leaves them out: who restores one wants nobody to be signed in by
    /// a session that was ended since, and no secret to be good once more that was good once.
    pub(crate) is_fleeting: bool,
    /// Whether it holds one row in a store that holds nothing.
    pub(crate) is_single_row: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// Whether it is part of the primary key.
    pub(crate) is_key: bool,
    /// Whether it proves who someone is: it is copied and counts in the hash, and is never shown.
    pub(crate) is_secret: bool,
}

/// What a column holds, or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Text,
    Number,
}

impl Table {
    const fn new(name: &'static str, columns: &'static [Column]) -> Self {
        Self { name, columns, is_fleeting: false, is_single_row: false }
    }

    const fn fleeting(self) -> Self {
        Self { is_fleeting: true, ..self }
    }

    const fn single_row(self) -> Self {
        Self { is_single_row: true, ..self }
    }

    /// The names of its columns with commas between.
    pub(crate) fn names(&self) -> String {
        self.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(", ")
    }

    pub(crate) fn key(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.is_key)
    }
}

impl Column {
    const fn key(self) -> Self {
        Self { is_key: true, ..self }
    }

    const fn secret(self) -> Self {
        Self { is_secret: true, ..self }
    }
}

const fn text(name: &'static str) -> Column {
    Column { name, form: Form::Text, is_key: false, is_secret: false }
}

const fn number(name: &'static str) -> Column {
    Column { form: Form::Number, ..text(name) }
}

/// All of them. A test holds this list against the tables that the migrations make in both databases.
pub(crate) const TABLES: [Table; 19] = [
    Table::new(
        "record",
        &[
            text("id").key(),
            text("kind"),
            number("revision"),
            number("change"),
            text("changed_at"),
            text("body"),
            text("origin"),
        ],
    ),
    Table::new(
        "record_version",
        &[
            text("record").key(),
            number("revision").key(),
            text("changed_at"),
            text("body"),
            text("origin"),
        ],
    ),
    Table::new("record_audience", &[text("record").key(), text("audience").key()]),
    Table::new(
        "record_relation",
        &[text("record").key(), text("kind").key(), text("target").key(), number("position")],
    ),
    Table::new("record_place", &[text("record").key(), text("place").key()]),
    Table::new(
        "word",
        &[text("kind").key(), text("id").key(), number("position"), text("body"), text("origin")],
    ),
    Table::new(
        "person",
        &[
            text("id").key(),
            text("name"),
            text("email"),
            text("language"),
            text("password").secret(),
            text("totp").secret(),
            number("totp_step"),
            number("begun_at"),
            number("ended_at"),
            number("reminders"),
        ],
    ),
    Table::new("person_identity", &[text("issuer").key(), text("subject").key(), text("person")]),
    Table::new(
        "role_grant",
        &[
            text("person").key(),
            text("role").key(),
            text("scope").key(),
            number("granted_at"),
            text("granted_by"),
        ],
    ),
    Table::new(
        "session",
        &[
            text("id").key(),
            text("secret").secret(),
            text("person"),
            number("begun_at"),
            number("seen_at"),
            number("ends_at"),
            text("agent"),
            text("address"),
        ],
    )
    .fleeting(),
    Table::new(
        "token",
        &[
            text("id").key(),
            text("secret").secret(),
            text("person"),
            text("name"),
            text("uses"),
            number("begun_at"),
            number("ends_at"),
            number("used_at"),
        ],
    ),
    Table::new(
        "single_use",
        &[text("secret").key().secret(), text("person"), text("purpose"), number("ends_at")],
    )
    .fleeting(),
    Table::new(
        "register_entry",
        &[number("number").key(), text("at"), text("person"), text("kind"), text("body")],
    ),
    Table::new(
        "personal_entry",
        &[
            number("number").key(),
            text("topic"),
            text("at"),
            text("person"),
            text("secret").secret(),
            text("body").secret(),
        ],
    ),
    // Who restores a backup wants nothing mailed twice.
    Table::new(
        "mail",
        &[
            number("number").key(),
            number("at"),
            text("about"),
            text("recipient").secret(),
            text("body").secret(),
            number("tried"),
            number("next_at"),
        ],
    )
    .fleeting(),
    Table::new("reminded", &[text("name").key(), number("at")]),
    Table::new(
        "audit_line",
        &[
            number("number").key(),
            text("at"),
            text("who"),
            text("whence"),
            text("what"),
            text("object"),
            text("state_before"),
            text("state_after"),
            text("previous"),
            text("hash"),
        ],
    ),
    Table::new("audit_head", &[number("one").key(), number("number"), text("hash")]).single_row(),
    Table::new(
        "change_number",
        &[number("one").key(), number("last"), number("words"), text("policy")],
    )
    .single_row(),
];
