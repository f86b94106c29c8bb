-- 日常纪实: what happened, of the body concerned, with its evidence. Written once, never changed.
create table daily_records (
    county       text not null,
    id           uuid not null,
    body         text not null,
    kind         text not null,
    year         integer not null,
    happened_on  date not null,
    sentence     text not null,
    article      text not null,
    verified     boolean not null,
    case_id      uuid,
    report_id    uuid,
    entry_id     uuid,
    journal_hash text,
    source       text not null,
    recorded_at  timestamptz not null,
    primary key (county, id),
    unique (county, source)
);
create index daily_records_of_body on daily_records (county, body, year, happened_on desc);
create index daily_records_of_county on daily_records (county, year, happened_on desc);
alter table daily_records enable row level security;
create policy tenant on daily_records using (tenant_sees(county)) with check (tenant_sees(county));
revoke update, delete on daily_records from assessment_app;
