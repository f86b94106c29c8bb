-- The audit administrator reads who asked for what is not there or not theirs; the service itself still reads nothing. A body belongs to the
-- counties given where it lies in one of them or above it: 152200, without its zeros, is the beginning of 152221.
create function refused_access_of(counties text[], part_of_account text, at_most int, skipped bigint)
returns table (id bigint, at timestamptz, account text, body text, address text, method text, path text, total bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
    select r.id, r.at, r.account, r.body, r.address, r.method, r.path, count(*) over ()
    from public.refused_access r, lateral (select split_part(r.body, '@', 2) as code) division
    where exists (
            select from unnest(counties) as c (code)
            where starts_with(division.code, c.code) or (division.code <> '' and starts_with(c.code, regexp_replace(division.code, '(00)+$', ''))))
        and (part_of_account is null or strpos(r.account, part_of_account) > 0)
    order by r.id desc
    limit at_most offset skipped
$$;
revoke all on function refused_access_of(text[], text, int, bigint) from public;
do $$ begin
    execute format('grant execute on function refused_access_of(text[], text, int, bigint) to %I', current_setting('app.limited_role'));
end $$;
