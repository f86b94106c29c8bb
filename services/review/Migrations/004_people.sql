-- Who of a body has a case: one row for each hand-over, the open one in force. Ended, never deleted.
create table assignments (
    id              uuid not null,
    county          text not null,
    case_id         uuid not null,
    body            text not null,
    account         text not null,
    by_account      text not null,
    reason          text,
    at              timestamptz not null,
    ended_at        timestamptz,
    ended_by        text,
    idempotency_key text,
    primary key (id, county)
);
create unique index assignments_in_force on assignments (case_id, body, county) where ended_at is null;
create index assignments_of_account on assignments (body, account) where ended_at is null;
create index assignments_of_case on assignments (case_id, body, at);
create unique index assignments_idempotency_key on assignments (by_account, idempotency_key, county) where idempotency_key is not null;

-- Who acts for whom within a body, from when until when. Seen by whoever sees one of the body's counties: a league body has several.
create table delegations (
    id              uuid primary key,
    counties        text[] not null,
    body            text not null,
    delegator       text not null,
    delegate        text not null,
    from_on         date not null,
    until_on        date not null,
    reason          text not null,
    at              timestamptz not null,
    ended_at        timestamptz,
    ended_by        text,
    idempotency_key text
);
create index delegations_of_body on delegations (body, at desc);
create index delegations_open on delegations (body, delegator, delegate) where ended_at is null;
create unique index delegations_idempotency_key on delegations (delegator, idempotency_key) where idempotency_key is not null;

-- Who sent a notice: the body of the act it went out with; "system" for what a date brought about.
alter table notices add column from_body text;
update notices n set from_body = coalesce(
    (select j.fact::jsonb ->> 'body'
     from journal j, jsonb_array_elements(j.fact::jsonb -> 'notices') as told
     where j.case_id = n.case_id and j.county = n.county and (j.fact::jsonb ->> 'on')::date = n.sent_on
       and told ->> 'to' = n.to_body and told ->> 'kind' = n.kind
     order by j.seq limit 1),
    'system');
alter table notices alter column from_body set not null;
create index notices_from on notices (from_body, sent_on desc);

alter table assignments enable row level security;
alter table delegations enable row level security;
create policy tenant on assignments using (tenant_sees(county)) with check (tenant_sees(county));
create policy tenant on delegations
    using (exists (select from unnest(counties) as c where tenant_sees(c)))
    with check (exists (select from unnest(counties) as c where tenant_sees(c)));

revoke delete, truncate on assignments, delegations from review_app;
