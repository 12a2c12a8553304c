-- Each grain of the tally in a table of its own: a report reads one of them from end to end, and no row of the others.
drop table award_tally;
create table award_tally (
    grain          text    not null,
    known_year     integer,
    unit_id        uuid,
    period         date,
    year           integer,
    award_code     text,
    authority      text,
    holder         text    not null,
    sex            text,
    position_group text,
    direct_worker  boolean,
    awards         integer not null,
    constraint uq_award_tally unique nulls not distinct (grain, unit_id, period, year, award_code, holder, sex, position_group, direct_worker, known_year, authority)
) partition by list (grain);
create table award_tally_month partition of award_tally for values in ('MONTH');
create table award_tally_unit_year partition of award_tally for values in ('UNIT_YEAR');
create table award_tally_unit_award partition of award_tally for values in ('UNIT_AWARD');
create table award_tally_whole partition of award_tally for values in ('WHOLE');
update award_tally_mark set known_at = null;
