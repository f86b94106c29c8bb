-- A joint conference as it stands. Its truth is its journal; this row is the journal folded, for reading.
create table conferences (
    id          uuid not null,
    county      text not null,
    year        int not null,
    number      int not null,
    title       text not null,
    day         date not null,
    state       text not null,
    version     int not null,
    waiting_for text[] not null,
    involved    text[] not null,
    items       uuid[] not null, -- cases and topics on its agenda
    open_items  uuid[] not null, -- those of them it has still to decide on
    head        text not null,
    data        text not null,
    primary key (id, county)
);
create unique index conferences_number on conferences (county, year, number);
create index conferences_involved on conferences using gin (involved);
create index conferences_items on conferences using gin (items);
create index conferences_day on conferences (county, day desc);

-- One row per fact, chained by hash like that of a case. Inserted and read, never changed.
create table conference_journal (
    conference_id   uuid not null,
    seq             int not null,
    county          text not null,
    at              timestamptz not null,
    fact            text not null,
    hash            text not null,
    idempotency_key text,
    primary key (conference_id, seq, county)
);
create unique index conference_journal_idempotency_key on conference_journal (conference_id, idempotency_key, county) where idempotency_key is not null;
create unique index conference_journal_beginning_key on conference_journal (idempotency_key, county) where seq = 1 and idempotency_key is not null;

-- 议题 as proposed. Never changed: whether a conference has dealt with it, the conferences tell.
create table conference_topics (
    id              uuid not null,
    county          text not null,
    title           text not null,
    text            text not null,
    proposed_by     text not null,
    account         text not null,
    proposed_on     date not null,
    idempotency_key text,
    primary key (id, county)
);
create index conference_topics_of_county on conference_topics (county, proposed_on);
create unique index conference_topics_idempotency_key on conference_topics (proposed_by, idempotency_key, county) where idempotency_key is not null;

-- 会议决定事项, to be followed: what the conferences tell of them, for reading.
create table conference_decisions (
    id            uuid not null,
    county        text not null,
    conference_id uuid not null,
    item          int not null,
    title         text not null,
    responsible   text,
    decided_on    date not null,
    due_on        date,
    closed_on     date,
    reminded_on   date,
    data          text not null,
    primary key (id, county)
);
create index conference_decisions_of_body on conference_decisions (responsible, due_on) where closed_on is null;
create index conference_decisions_due on conference_decisions (due_on) where closed_on is null and reminded_on is null and responsible is not null;
create index conference_decisions_of_conference on conference_decisions (conference_id);

-- What a notice can be about: a case, or a conference.
create view notice_subjects with (security_invoker = true) as
    select id, county, title from cases
    union all
    select id, county, title from conferences;

alter table conferences enable row level security;
alter table conference_journal enable row level security;
alter table conference_topics enable row level security;
alter table conference_decisions enable row level security;
create policy tenant on conferences using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on conference_journal using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on conference_topics using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on conference_decisions using (tenant_sees(county)) with check (tenant_sees(county));

revoke update, delete, truncate on conference_journal, conference_topics from review_app;
revoke delete, truncate on conferences, conference_decisions from review_app;
