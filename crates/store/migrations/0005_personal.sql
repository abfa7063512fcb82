-- What people said of themselves: registrations, applications, comments that wait for a moderator. Unlike the register it can be
-- changed and taken back, and nothing of it stands in the audit trail but that it was done.
create table personal_entry (
    -- its place, from 1: who came first is served first
    number bigint primary key not null,
    -- what it belongs to, such as the identifier of an event
    topic text not null,
    at text not null,
    -- the account, or nothing of someone who has none
    person text not null,
    -- the hash of the secret by which someone without an account comes back to it
    secret text not null,
    -- JSON; nothing once it was taken back
    body text not null
);
create index personal_entry_by_topic on personal_entry (topic);
create index personal_entry_by_secret on personal_entry (secret);
