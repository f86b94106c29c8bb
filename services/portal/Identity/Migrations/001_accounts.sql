-- Who may sign in. No names, telephone numbers or addresses of persons: an account is a body's.
create table accounts (
    id                   uuid primary key,
    name                 text not null,
    normalized_name      text not null unique,
    password_hash        text,
    security_stamp       text not null,
    concurrency_stamp    text not null,
    lockout_enabled      boolean not null default true,
    lockout_end          timestamptz,
    access_failed_count  integer not null default 0,
    body                 text not null,
    role                 text not null,
    counties             text[] not null,
    display_name         text not null,
    is_demo              boolean not null default false
);
