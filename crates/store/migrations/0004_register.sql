-- What was proposed, answered and put into force: rows are added and never changed or taken away.
create table register_entry (
    -- its place, from 1
    number bigint primary key not null,
    at text not null,
    -- the account of whoever entered it
    person text not null,
    kind text not null,
    -- what was entered, JSON
    body text not null
);
create index register_entry_by_kind on register_entry (kind);
