-- What every service's database has. Applied before the service's own scripts.

-- Row-level security asks this of every row. No setting, no rows.
create function tenant_sees(county text) returns boolean language sql stable as $$
    select current_setting('app.counties', true) = '*'
        or county = any (string_to_array(current_setting('app.counties', true), ','))
$$;

-- Messages on their way to the broker, written in the transaction of what they tell.
create table outbox (
    seq          bigint generated always as identity primary key,
    id           uuid not null,
    type         text not null,
    payload      text not null,
    trace_parent text,
    created_at   timestamptz not null default now(),
    tries        int not null default 0,
    next_try     timestamptz not null default now()
);

-- Messages already handled, written in the transaction of their effect.
create table inbox (
    message_id uuid not null,
    consumer   text not null,
    handled_at timestamptz not null default now(),
    primary key (message_id, consumer)
);
