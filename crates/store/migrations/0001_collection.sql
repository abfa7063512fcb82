-- A record is kept as one JSON document. The columns beside it are what queries ask for; they are written from the
-- document in the same statement and never by themselves.
create table record (
    id text primary key not null,
    kind text not null,
    -- the number of times its content has changed
    revision bigint not null,
    -- the hub's change number when it last changed: what the index follows
    change bigint not null,
    changed_at text not null,
    body text not null
);
create index record_by_change on record (change);
create index record_by_kind on record (kind);

-- Every state a record ever had.
create table record_version (
    record text not null references record (id),
    revision bigint not null,
    changed_at text not null,
    body text not null,
    primary key (record, revision)
);

-- Who may read a record, decided by the hub when it is written; every reading asks for it.
create table record_audience (
    record text not null references record (id),
    audience text not null,
    primary key (record, audience)
);

create table record_relation (
    record text not null references record (id),
    kind text not null,
    target text not null,
    position bigint not null,
    primary key (record, kind, target)
);
create index record_relation_by_target on record_relation (target);

create table record_place (
    record text not null references record (id),
    place text not null,
    primary key (record, place)
);
create index record_place_by_place on record_place (place);

-- The words of the collection: lists, places and concepts, each as one JSON document in its printed order.
create table word (
    kind text not null,
    id text not null,
    position bigint not null,
    body text not null,
    primary key (kind, id)
);

-- The last change number that was given out.
create table change_number (
    one bigint primary key not null check (one = 1),
    last bigint not null
);
insert into change_number (one, last) values (1, 0);
