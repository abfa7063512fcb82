-- What is to be mailed. Moments are milliseconds since 1970, UTC.
create table mail (
    number bigint primary key not null,
    -- when it came
    at bigint not null,
    -- what it is about, as the audit trail names it; who has everything about themselves deleted is written to no more
    about text not null,
    -- the hash of the address, for how many it gets in a day; nothing afterwards
    recipient text not null,
    -- JSON: to whom, in which language, what; nothing once it went or was given up
    body text not null,
    -- how often it was tried
    tried bigint not null,
    -- when it is tried next; none once it went or was given up
    next_at bigint
);
create index mail_by_next on mail (next_at);
create index mail_by_about on mail (about);

-- What somebody was reminded of, so that no reminder is written twice.
create table reminded (
    name text primary key not null,
    at bigint not null
);

-- Whether a person is reminded by mail: 1 or 0.
alter table person add column reminders bigint not null default 1;
