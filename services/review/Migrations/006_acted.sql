-- Bodies that have acted on a case, as its journal tells: what a body has done is found without reading journals.
alter table cases add column acted text[] not null default '{}';
update cases c set acted = coalesce(
    (select array_agg(distinct j.fact::jsonb ->> 'body')
     from journal j
     where j.case_id = c.id and j.county = c.county and j.fact::jsonb ->> 'body' <> 'system'),
    '{}');
create index cases_acted on cases using gin (acted);
create index cases_applicant on cases (applicant, opened_on desc);
