-- What was printed: a verification code for each content of each version of a case. Inserted and read, never changed.
create table prints (
    code       text primary key,
    county     text not null,
    case_id    uuid not null,
    print      text not null,
    version    int not null,
    sha256     text not null,
    printed_at timestamptz not null,
    printed_by text not null
);
create unique index prints_once on prints (case_id, print, version, sha256, county);

alter table prints enable row level security;
create policy tenant on prints using (tenant_sees(county)) with check (tenant_sees(county));
revoke update, delete, truncate on prints from review_app;

-- What whoever holds a paper may learn by its code: that it is genuine, of which case it is, and whether the case has moved on.
-- The one way past row-level security to prints, and it leads to one row.
create function print_by_code(asked text)
    returns table (county text, procedure text, edition text, number text, print text, version int, sha256 text, printed_at timestamptz, printed_by text, stands_at int)
    language sql stable security definer set search_path = public rows 1 as $$
    select p.county, c.procedure, c.edition, c.number, p.print, p.version, p.sha256, p.printed_at, p.printed_by, c.version
    from prints p join cases c on c.id = p.case_id and c.county = p.county
    where p.code = asked
$$;
revoke all on function print_by_code(text) from public;
grant execute on function print_by_code(text) to review_app;
