-- Townships' reports of work shifted to them in a prohibited way (XA 第十三条).
create table reports (
    county      text not null,
    id          uuid not null,
    township    text not null,
    department  text not null,
    way         text not null,
    description text not null,
    reported_on date not null,
    account     text not null,
    report_key  text,
    primary key (county, id)
);

create index reports_of_township on reports (county, township, id);
create unique index reports_made_once on reports (county, township, report_key) where report_key is not null;

alter table reports enable row level security;
create policy tenant on reports using (tenant_sees(county)) with check (tenant_sees(county));
