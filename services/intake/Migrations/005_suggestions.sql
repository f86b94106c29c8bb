-- What citizens and organizations say about a county's list (JQ 清单第十条). Nobody is asked who they are.
create table suggestions (
    county      text not null,
    id          uuid not null,
    entry       uuid,
    text        text not null,
    made_on     date not null,
    made_at     timestamptz not null,
    answer      text,
    published   boolean not null default false,
    answered_by text,
    account     text,
    answered_on date,
    primary key (county, id),
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)),
    check (answer is not null or not published)
);

create index suggestions_by_time on suggestions (county, made_at);
create index suggestions_published on suggestions (county, id) where published;

-- The public sees what the office published with its answer, and nothing else.
alter table suggestions enable row level security;
create policy visible on suggestions
    using (tenant_sees(county) or (published and current_setting('app.counties', true) = 'public')) with check (tenant_sees(county));
revoke delete on suggestions from intake_app;
