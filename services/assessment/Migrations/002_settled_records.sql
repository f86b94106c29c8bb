-- What a later fact can settle: a township's report, or the missed clock of a case.
alter table daily_records add subject text;
update daily_records set subject = 'Report/' || report_id where kind = 'ProhibitedShiftReported';
update daily_records set subject = regexp_replace(source, '^ClockMissed', 'Clock'), source = source || '/' || to_char(happened_on - 1, 'YYYY-MM-DD')
    where kind = 'ClockMissed';
create index daily_records_of_subject on daily_records (county, subject) where subject is not null;

-- What became of a record. Records are never changed and never deleted: what settles them stands beside them, whichever is told first.
create table settlements (
    county       text not null,
    subject      text not null,
    outcome      text not null,
    before       date not null,
    settled_on   date not null,
    reason       text not null,
    case_id      uuid,
    journal_hash text,
    source       text not null,
    recorded_at  timestamptz not null,
    primary key (county, source)
);
create index settlements_of_subject on settlements (county, subject);
alter table settlements enable row level security;
create policy tenant on settlements using (tenant_sees(county)) with check (tenant_sees(county));
revoke update, delete on settlements from assessment_app;
