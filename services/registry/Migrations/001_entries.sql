-- Who sees a row: its county, the league over it, and for what is published everybody. Policies and the search share it.
create function entry_visible(county text, published boolean) returns boolean language sql stable as $$
    select tenant_sees(county) or (published and current_setting('app.counties', true) = 'public')
$$;

-- One row for each admitted case: what the sweep over ended terms works off, and the version that acts are guarded by.
create table entries (
    county        text not null,
    id            uuid not null,
    case_id       uuid not null,
    published     boolean not null,
    term_to       date not null,
    version       integer not null,
    term_ended_at timestamptz,
    primary key (county, id),
    unique (county, case_id)
);
create index entries_by_id on entries (id);
create index entries_term_running on entries (term_to) where term_ended_at is null;
alter table entries enable row level security;
create policy visible on entries using (entry_visible(county, published)) with check (tenant_sees(county));
revoke delete on entries from registry_app;

-- What the list says, twice dated: on which days it holds (both included) and when it was recorded and superseded.
-- A row is never changed except that it is superseded, once.
create table entry_versions (
    county        text not null,
    entry_id      uuid not null,
    case_id       uuid not null,
    version       integer not null,
    list          text not null,
    state         text not null,
    valid_from    date not null,
    valid_to      date not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null default 'infinity',
    published     boolean not null,
    number        text not null,
    title         text not null,
    title_key     text not null,
    grams         text[] not null,
    mode          text not null,
    department    text not null,
    townships     text[] not null,
    term_from     date not null,
    term_to       date not null,
    in_force_from date not null,
    funds         text not null,
    staff         text not null,
    technology    text not null,
    training      text not null,
    articles      text[] not null,
    primary key (county, entry_id, valid_from, recorded_at),
    foreign key (county, entry_id) references entries (county, id),
    check (valid_from <= valid_to),
    check (recorded_at < superseded_at)
);
create index entry_versions_by_entry on entry_versions (entry_id);
create index entry_versions_by_title on entry_versions (county, title_key);
create index entry_versions_of_county on entry_versions (county, in_force_from desc, entry_id desc) where superseded_at = 'infinity';
create index entry_versions_of_all on entry_versions (in_force_from desc, entry_id desc) where superseded_at = 'infinity';
create index entry_versions_by_grams on entry_versions using gin (grams);
alter table entry_versions enable row level security;
create policy visible on entry_versions using (entry_visible(county, published)) with check (tenant_sees(county));
revoke update, delete on entry_versions from registry_app;
grant update (superseded_at) on entry_versions to registry_app;

-- Under row-level security only leakproof operators may use an index, and none that searches text is. So the search runs as the
-- owner and asks the policy's own question itself.
create function entries_like(wanted text[], needle text, of_county text) returns setof uuid
    language sql stable security definer set search_path = public rows 100 as $$
    select entry_id from entry_versions
    where grams @> wanted and position(needle in title_key) > 0
        and (of_county is null or county = of_county) and entry_visible(county, published)
$$;

-- The department's word that the work of the term is done (XA art. 12).
create table completions (
    county          text not null,
    entry_id        uuid not null,
    body            text not null,
    account         text not null,
    statement       text not null,
    stated_on       date not null,
    recorded_at     timestamptz not null,
    idempotency_key text,
    primary key (county, entry_id),
    unique (county, idempotency_key),
    foreign key (county, entry_id) references entries (county, id)
);
alter table completions enable row level security;
create policy tenant on completions using (tenant_sees(county)) with check (tenant_sees(county));
revoke update, delete on completions from registry_app;
