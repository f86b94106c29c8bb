-- Which body has what to do with a case, a row each, so that lists find them by index: under row-level security one on an array is never used.
-- Follows the rows of cases by itself.
create table case_parties (
    body      text not null,
    county    text not null,
    case_id   uuid not null,
    opened_on date not null,
    waits     boolean not null, -- the case is open and waits for the body
    acted     boolean not null, -- its journal has an act of the body
    primary key (case_id, body, county)
);
insert into case_parties (body, county, case_id, opened_on, waits, acted)
select body, c.county, c.id, c.opened_on, c.closed_on is null and body = any (c.waiting_for), body = any (c.acted)
from cases c, lateral (select distinct unnest(c.involved)) as party (body);
create index case_parties_of_body on case_parties (body, opened_on desc, case_id desc);
create index case_parties_waits on case_parties (body) where waits;
create index case_parties_acted on case_parties (body, opened_on desc, case_id desc) where acted;

alter table case_parties enable row level security;
create policy tenant on case_parties using (tenant_sees(county)) with check (tenant_sees(county));
revoke delete, truncate on case_parties from review_app;

create function keep_case_parties() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.involved is distinct from old.involved then
        insert into case_parties (body, county, case_id, opened_on, waits, acted)
        select distinct body, new.county, new.id, new.opened_on, false, false from unnest(new.involved) as party (body)
        on conflict do nothing;
    end if;
    update case_parties
    set waits = new.closed_on is null and body = any (new.waiting_for), acted = body = any (new.acted)
    where case_id = new.id and county = new.county
        and (waits, acted) is distinct from (new.closed_on is null and body = any (new.waiting_for), body = any (new.acted));
    return null;
end $$;
create trigger keep_parties after insert or update on cases for each row execute function keep_case_parties();

-- What these found for nobody.
drop index cases_acted;
drop index cases_involved;
drop index cases_waiting_for;
