-- Of several titles for one period only the highest amount is paid, also when an earlier decision gave one of them: what a line pays by the table, which
-- earlier titles that was set against, and what the drafter chose where the article, which speaks of titles given at one time, does not say.
alter table decision_bonus
    add column by_table bigint,
    drop constraint ck_decision_bonus_because,
    add constraint ck_decision_bonus_because check (because in ('RATE', 'HIGHER_TITLE_PAID', 'HIGHER_TITLE_PAID_EARLIER', 'LOWER_TITLE_PAID_EARLIER',
        'EARLIER_TITLE_UNKNOWN', 'CHOSEN', 'NO_RATE'));

create table decision_bonus_choice (
    line_id   uuid        not null,
    pays      text        not null,
    reason    text        not null,
    seen      uuid[]      not null,
    chosen_at timestamptz not null,
    chosen_by uuid        not null,
    constraint pk_decision_bonus_choice primary key (line_id),
    constraint fk_decision_bonus_choice_line foreign key (line_id) references decision_line (id) on delete cascade,
    constraint fk_decision_bonus_choice_chosen_by foreign key (chosen_by) references account (id),
    constraint ck_decision_bonus_choice_pays check (pays in ('FULL', 'DIFFERENCE', 'NOTHING')),
    constraint ck_decision_bonus_choice_reason check (length(reason) between 1 and 1000)
);

create table decision_bonus_earlier (
    line_id  uuid not null,
    award_id uuid not null,
    paid     bigint,
    constraint pk_decision_bonus_earlier primary key (line_id, award_id),
    constraint fk_decision_bonus_earlier_line foreign key (line_id) references decision_bonus (line_id),
    constraint fk_decision_bonus_earlier_award foreign key (award_id) references award (id)
);
revoke update, delete, truncate on decision_bonus_earlier from ${appRole};
