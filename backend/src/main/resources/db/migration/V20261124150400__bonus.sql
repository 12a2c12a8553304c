-- Award money: a multiple of the base salary in force on the day of the decision, by award, kind of nominee and framework of law.
create table base_salary (
    valid    daterange not null,
    amount   bigint    not null,
    citation text,
    standing text      not null,
    source   text,
    constraint pk_base_salary primary key (valid),
    constraint ex_base_salary_overlap exclude using gist (valid with &&),
    constraint ck_base_salary_amount check (amount > 0)
);
create table bonus_rate (
    award_code   text          not null,
    framework    text          not null,
    nominee_kind text          not null,
    multiple     numeric(6, 2) not null,
    at_most      boolean       not null,
    citation     text          not null,
    standing     text          not null,
    constraint pk_bonus_rate primary key (award_code, framework, nominee_kind),
    constraint fk_bonus_rate_award foreign key (award_code) references award_type (code),
    constraint fk_bonus_rate_framework foreign key (framework) references framework (code),
    constraint ck_bonus_rate_multiple check (multiple > 0),
    constraint ck_bonus_rate_nominee_kind check (nominee_kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD'))
);
create table bonus_rule (
    framework          text    not null,
    round_up_to        integer not null,
    highest_title_only boolean not null,
    citation           text    not null,
    standing           text    not null,
    source             text,
    constraint pk_bonus_rule primary key (framework),
    constraint fk_bonus_rule_framework foreign key (framework) references framework (code),
    constraint ck_bonus_rule_round_up_to check (round_up_to > 0)
);

-- What the decision pays for a line, as it was when it was signed: later tables never change it.
create table decision_bonus (
    line_id     uuid          not null,
    amount      bigint,
    because     text          not null,
    multiple    numeric(6, 2),
    base_salary bigint,
    at_most     boolean       not null,
    citation    text,
    standing    text,
    payer_id    uuid          not null,
    constraint pk_decision_bonus primary key (line_id),
    constraint fk_decision_bonus_line foreign key (line_id) references decision_line (id),
    constraint fk_decision_bonus_payer foreign key (payer_id) references unit (id),
    constraint ck_decision_bonus_amount check ((amount is null) = (because = 'NO_RATE') and amount >= 0),
    constraint ck_decision_bonus_because check (because in ('RATE', 'HIGHER_TITLE_PAID', 'NO_RATE'))
);
revoke update, delete, truncate on decision_bonus from ${appRole};
