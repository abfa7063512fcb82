-- Everything that is written counts up `last` where it concerns records and `words` where it concerns words: who keeps
-- something of either beside the store sees by it that the store has moved on.
alter table change_number add column words bigint not null default 0;
-- By which rules the audiences of the records were decided.
alter table change_number add column policy text not null default '';

-- Moments of accounts are milliseconds since 1970, UTC.
create table person (
    id text primary key not null,
    name text not null,
    -- lower case
    email text not null unique,
    language text not null,
    -- argon2id, PHC string; none until the person has chosen one
    password text,
    -- the shared secret of the second factor, base32; none if there is no second factor
    totp text,
    -- the last time step whose code was used: no code is taken twice
    totp_step bigint not null default 0,
    begun_at bigint not null,
    -- since when the account is closed; none while it is open
    ended_at bigint
);

-- Whom an identity provider means by its subject.
create table person_identity (
    issuer text not null,
    subject text not null,
    person text not null references person (id),
    primary key (issuer, subject)
);

-- What a person may do where: one row a role and scope.
create table role_grant (
    person text not null references person (id),
    role text not null,
    scope text not null,
    granted_at bigint not null,
    granted_by text not null,
    primary key (person, role, scope)
);

-- Secrets are kept as their SHA-256 only.
create table session (
    id text primary key not null,
    secret text not null unique,
    person text not null references person (id),
    begun_at bigint not null,
    seen_at bigint not null,
    ends_at bigint not null,
    agent text not null,
    address text not null
);
create index session_by_person on session (person);

create table token (
    id text primary key not null,
    secret text not null unique,
    person text not null references person (id),
    name text not null,
    -- what it may be used for, words with a space between
    uses text not null,
    begun_at bigint not null,
    ends_at bigint not null,
    -- the day it was last used
    used_at bigint
);
create index token_by_person on token (person);

-- A secret that is good once: an invitation to choose a password, or a spare code for the second factor.
create table single_use (
    secret text primary key not null,
    person text not null references person (id),
    purpose text not null,
    ends_at bigint not null
);
create index single_use_by_person on single_use (person);

-- What was done and what was shown, by whom. Each line carries the hash of the one before it.
create table audit_line (
    number bigint primary key not null,
    at text not null,
    who text not null,
    whence text not null,
    what text not null,
    object text not null,
    state_before text not null,
    state_after text not null,
    previous text not null,
    hash text not null
);
create index audit_line_by_object on audit_line (object);
create index audit_line_by_who on audit_line (who);

-- The last line, so that a trail that was cut short is seen to be so.
create table audit_head (
    one bigint primary key not null check (one = 1),
    number bigint not null,
    hash text not null
);
insert into audit_head (one, number, hash) values (1, 0, '');
