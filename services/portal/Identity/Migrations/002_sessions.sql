-- Sessions that may go on. A cookie without its row here is no longer worth anything, copied or not.
create table sessions (
    id             uuid primary key,
    account        uuid not null references accounts (id) on delete cascade,
    security_stamp text not null,
    seen_at        timestamptz not null default now(),
    ends_at        timestamptz not null
);
create index sessions_account on sessions (account);
create index sessions_ends_at on sessions (ends_at);

-- Sign-ins that have not succeeded, of one account from one address. Nobody else has to wait for them.
create table sign_in_attempts (
    name    text not null,
    address text not null,
    tries   int not null,
    last_at timestamptz not null default now(),
    next_at timestamptz not null default now(),
    primary key (name, address)
);
create index sign_in_attempts_last_at on sign_in_attempts (last_at);
