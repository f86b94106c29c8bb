-- Applications of departments: drafts, and what became of them once submitted.
create table applications (
    county       text not null,
    id           uuid not null,
    procedure    text not null,
    applicant    text not null,
    state        text not null check (state in ('Draft', 'Submitted', 'Returned', 'Closed', 'Withdrawn')),
    version      integer not null default 1,
    form         jsonb not null,
    number       text,
    received_on  date,
    reason       text,
    outcome      text,
    account      text not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    create_key   text,
    submit_key   text,
    primary key (county, id),
    check ((state = 'Draft') = (number is null)),
    unique (county, number)
);

create index applications_of_applicant on applications (county, applicant, id);
create unique index applications_created_once on applications (county, applicant, create_key) where create_key is not null;
create unique index applications_submitted_once on applications (county, applicant, submit_key) where submit_key is not null;

alter table applications enable row level security;
create policy tenant on applications using (tenant_sees(county)) with check (tenant_sees(county));

-- The last number given, by county and year: raised in the transaction of the submission, so that no number is lost.
create table numbers (
    county text not null,
    year   integer not null,
    last   integer not null,
    primary key (county, year)
);

alter table numbers enable row level security;
create policy tenant on numbers using (tenant_sees(county)) with check (tenant_sees(county));

-- Every form that came in again after it was sent back.
create table corrections (
    county         text not null,
    id             uuid not null,
    application    uuid not null,
    form           jsonb not null,
    received_on    date not null,
    account        text not null,
    corrected_at   timestamptz not null,
    correct_key    text,
    primary key (county, id),
    foreign key (county, application) references applications (county, id)
);

create unique index corrections_made_once on corrections (county, application, correct_key) where correct_key is not null;

alter table corrections enable row level security;
create policy tenant on corrections using (tenant_sees(county)) with check (tenant_sees(county));
