-- A case as it stands. Its truth is the journal; this row is the journal folded, for reading.
create table cases (
    id          uuid not null,
    county      text not null,
    procedure   text not null,
    edition     text not null,
    number      text,
    title       text not null,
    applicant   text not null,
    state       text not null,
    version     int not null,
    opened_on   date not null,
    closed_on   date,
    waiting_for text[] not null,
    involved    text[] not null,
    head        text not null,
    data        text not null,
    primary key (id, county)
);
create index cases_waiting_for on cases using gin (waiting_for);
create index cases_involved on cases using gin (involved);
create index cases_county_state on cases (county, state, opened_on);

-- One row per fact, chained by hash. Inserted and read, never changed.
create table journal (
    case_id         uuid not null,
    seq             int not null,
    county          text not null,
    at              timestamptz not null,
    fact            text not null,
    hash            text not null,
    idempotency_key text,
    primary key (case_id, seq, county)
);
create unique index journal_idempotency_key on journal (case_id, idempotency_key, county) where idempotency_key is not null;

-- Deadlines as rows. due_on follows from opened_on, working_days and the calendar.
create table clocks (
    case_id         uuid not null,
    number          int not null,
    county          text not null,
    kind            text not null,
    article         text not null,
    body            text not null,
    opened_on       date not null,
    working_days    int not null,
    due_on          date not null,
    provisional     boolean not null,
    met_on          date,
    missed_on       date,
    reminded_on     date,
    stopped_because text,
    remind_on       date not null,
    primary key (case_id, number, county)
);
create index clocks_to_miss on clocks (due_on) where met_on is null and stopped_because is null and missed_on is null;
create index clocks_to_remind on clocks (remind_on) where met_on is null and stopped_because is null and missed_on is null and reminded_on is null;

-- 书面告知: delivered in the inbox of the body told; its receipt is recorded.
create table notices (
    id          uuid not null,
    county      text not null,
    case_id     uuid not null,
    to_body     text not null,
    kind        text not null,
    article     text not null,
    reason      text,
    sent_on     date not null,
    received_at timestamptz,
    received_by text,
    primary key (id, county)
);
create index notices_to on notices (to_body, sent_on desc);
create index notices_of_case on notices (case_id);

-- Holiday notices imported while running; they add to the calendar files.
create table calendar_notices (
    id          bigint generated always as identity primary key,
    number      text not null,
    content     text not null,
    imported_at timestamptz not null default now(),
    imported_by text not null
);

alter table cases enable row level security;
alter table journal enable row level security;
alter table clocks enable row level security;
alter table notices enable row level security;
create policy tenant on cases using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on journal using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on clocks using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on notices using (tenant_sees(county)) with check (tenant_sees(county));

revoke update, delete, truncate on journal from review_app;
revoke update, delete, truncate on calendar_notices from review_app;
revoke delete, truncate on cases, clocks, notices from review_app;
