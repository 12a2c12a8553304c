-- A dossier of a campaign may name the review that it arises from: one of that campaign's.
alter table campaign_review add constraint uq_campaign_review_campaign unique (id, campaign_id);
alter table dossier add column campaign_review_id uuid;
alter table dossier add constraint fk_dossier_campaign_review
    foreign key (campaign_review_id, campaign_id) references campaign_review (id, campaign_id);
alter table dossier add constraint ck_dossier_campaign_review check (campaign_review_id is null or campaign_id is not null);
create index ix_dossier_campaign_review on dossier (campaign_review_id) where campaign_review_id is not null;
