-- A review keeps what was learned beside what was found, what each unit had come to on each criterion, and whom it proposes for praise.
alter table campaign_review add column lessons text;
alter table campaign_review add column not_worked text;
alter table campaign_review add constraint ck_campaign_review_lessons check (length(lessons) <= 20000);
alter table campaign_review add constraint ck_campaign_review_not_worked check (length(not_worked) <= 20000);

create table campaign_review_figure (
    review_id    uuid    not null,
    criterion_id uuid    not null,
    unit_id      uuid    not null,
    -- Null where the unit had reported nothing.
    value        numeric,
    as_of        date,
    -- What the unit reached in a campaign of its own that responds, since it reported nothing itself.
    of_response  boolean not null,
    committed    numeric,
    constraint pk_campaign_review_figure primary key (review_id, criterion_id, unit_id),
    constraint fk_campaign_review_figure_review foreign key (review_id) references campaign_review (id),
    constraint fk_campaign_review_figure_criterion foreign key (criterion_id) references campaign_criterion (id),
    constraint fk_campaign_review_figure_unit foreign key (unit_id) references unit (id),
    constraint ck_campaign_review_figure_response check (not of_response or value is not null)
);
revoke update, delete, truncate on campaign_review_figure from ${appRole};

create table campaign_review_praise (
    review_id uuid    not null,
    unit_id   uuid    not null,
    ordinal   integer not null,
    reason    text    not null,
    constraint pk_campaign_review_praise primary key (review_id, unit_id),
    constraint fk_campaign_review_praise_review foreign key (review_id) references campaign_review (id),
    constraint fk_campaign_review_praise_unit foreign key (unit_id) references unit (id),
    constraint ck_campaign_review_praise_reason check (length(reason) between 1 and 2000)
);
revoke update, delete, truncate on campaign_review_praise from ${appRole};
