-- What makes a duty the same as another one: its title without spaces, width and case. Null where the application adds nothing to a list.
alter table applications add column title_key text, add column list text, add check ((title_key is null) = (list is null));
-- The refused application that one takes up again.
alter table applications add column reopens uuid generated always as ((form ->> 'reopens')::uuid) stored;
create index applications_reopening on applications (county, reopens) where reopens is not null;
create index applications_of_procedure on applications (county, procedure, id);

-- Duties under way: nobody applies a second time for one township and list before the first application is decided.
create table open_duties (
    county      text not null,
    list        text not null,
    title_key   text not null,
    township    text not null,
    application uuid not null,
    primary key (county, list, title_key, township),
    foreign key (county, application) references applications (county, id) on delete cascade
);

create index open_duties_of_application on open_duties (county, application);

alter table open_duties enable row level security;
create policy tenant on open_duties using (tenant_sees(county)) with check (tenant_sees(county));

-- A duty without townships is meant for all of them alike, and stands once under the empty name.
create function townships_of(form jsonb) returns setof text language sql immutable as $$
    select distinct jsonb_array_elements_text(case when coalesce(form -> 'townships', '[]') = '[]' then '[""]' else form -> 'townships' end) order by 1
$$;

update applications 
    set list = 'Standing', title_key = lower(regexp_replace(normalize(form ->> 'title', NFKC), '\s', '', 'g'))
    where state in ('Submitted', 'Returned');
insert into open_duties
    select county, list, title_key, townships_of(form), id from applications where state in ('Submitted', 'Returned') and title_key is not null order by id
    on conflict do nothing;

-- Whatever changes an application keeps its rows here in the same statement, so that two that come at once meet at the primary key.
create function keep_open_duties() returns trigger language plpgsql as $$
begin
    delete from open_duties where county = new.county and application = new.id;
    if new.state in ('Submitted', 'Returned') and new.title_key is not null then
        insert into open_duties select new.county, new.list, new.title_key, townships_of(new.form), new.id;
    end if;
    return null;
end
$$;
create trigger keep_open_duties after update of state, form, title_key on applications
    for each row when (new.state <> 'Draft') execute function keep_open_duties();
