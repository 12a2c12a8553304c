package vn.thidua.campaign;

import static vn.thidua.campaign.CampaignLifecycle.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.Ids;

/** A campaign with its criteria. What is not an arrow of {@link CampaignLifecycle} is refused here, and no setter goes around it. */
@Entity
@Table(name = "campaign")
class Campaign implements CampaignFacts {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Origin origin;

    @Embedded
    private CampaignContent content;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Embedded
    private Launch launch;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_summary")
    private String closingSummary;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @ElementCollection
    @CollectionTable(name = "campaign_phase", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "ordinal")
    private List<Phase> phases = new ArrayList<>();

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Criterion> criteria = new ArrayList<>();

    Campaign() {}

    static Campaign draft(CampaignDraft draft, Stamp stamp) {
        Campaign campaign = new Campaign();
        campaign.id = Ids.next();
        campaign.state = CampaignState.DRAFT;
        campaign.origin = Origin.ENTERED;
        campaign.createdAt = stamp.at();
        campaign.createdBy = stamp.accountId();
        campaign.say(draft);
        campaign.touch(stamp);
        return campaign;
    }

    /** What an imported campaign points to, by id. */
    record Refs(UUID unitId, UUID parentId, UUID directiveId) {}

    /** History is taken as its source tells it, gaps included: the conditions of {@link CampaignLifecycle} are for what is begun here. */
    static Campaign imported(CampaignFile file, Refs refs, Instant at) {
        Campaign campaign = draft(
                new CampaignDraft(
                        file.title(),
                        file.level(),
                        file.method(),
                        refs.unitId(),
                        refs.parentId(),
                        refs.directiveId(),
                        file.startsOn(),
                        file.endsOn(),
                        file.legalBasis(),
                        file.goals(),
                        file.contents(),
                        List.of(),
                        file.criteria()),
                new Stamp(null, at));
        campaign.origin = Origin.of(file);
        campaign.state = file.state();
        campaign.launch = new Launch(file.launchedByName(), file.launchedOn(), file.signMode(), null, null);
        return campaign;
    }

    /** Before what a revision says is looked at: in a wrong state that does not matter. */
    void requireDraft() {
        LIFECYCLE.take(this, state, CampaignAction.EDIT);
    }

    void revise(CampaignDraft draft, Stamp stamp) {
        take(CampaignAction.EDIT, stamp);
        say(draft);
    }

    void propose(Stamp stamp) {
        take(CampaignAction.PROPOSE, stamp);
        returnReason = null;
    }

    void sendBack(String reason, Stamp stamp) {
        take(CampaignAction.RETURN, stamp);
        returnReason = reason;
    }

    void discard(Stamp stamp) {
        take(CampaignAction.DISCARD, stamp);
    }

    void launch(Launch launch, Stamp stamp) {
        take(CampaignAction.LAUNCH, stamp);
        this.launch = launch;
    }

    void review(Stamp stamp) {
        take(CampaignAction.REVIEW, stamp);
    }

    void cancel(String reason, LocalDate on, Stamp stamp) {
        take(CampaignAction.CANCEL, stamp);
        cancelledBecause = reason;
        cancelledOn = on;
    }

    void close(String summary, LocalDate on, Stamp stamp) {
        take(CampaignAction.CLOSE, stamp);
        closingSummary = summary;
        closedOn = on;
    }

    /** Refuses registrations unless it is under way. */
    void requireOpenForRegistration() {
        LIFECYCLE.take(this, state, CampaignAction.REGISTER);
    }

    /** Refuses checks unless it is under way. */
    void requireOpenForChecks() {
        LIFECYCLE.take(this, state, CampaignAction.CHECK);
    }

    private void take(CampaignAction action, Stamp stamp) {
        state = LIFECYCLE.take(this, state, action);
        touch(stamp);
    }

    /** Also makes a revision that changes criteria alone a new version of the whole. */
    private void touch(Stamp stamp) {
        updatedAt = stamp.at();
        updatedBy = stamp.accountId();
    }

    private void say(CampaignDraft draft) {
        content = CampaignContent.of(draft);
        phases.clear();
        phases.addAll(draft.phases());
        List<Criterion> said = Criterion.said(this, criteria, draft.criteria());
        criteria.clear();
        criteria.addAll(said);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return content.title();
    }

    CampaignLevel level() {
        return content.level();
    }

    CampaignState state() {
        return state;
    }

    UUID unitId() {
        return content.unitId();
    }

    UUID parentId() {
        return content.parentId();
    }

    /** In what each criterion is measured, by its id; empty where nobody says. */
    Map<UUID, Optional<String>> measureUnits() {
        return criteria.stream()
                .collect(Collectors.toMap(Criterion::id, criterion -> Optional.ofNullable(criterion.measureUnit())));
    }

    List<UUID> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    @Override
    public String goals() {
        return content.goals();
    }

    @Override
    public String contents() {
        return content.contents();
    }

    @Override
    public LocalDate startsOn() {
        return content.startsOn();
    }

    @Override
    public LocalDate endsOn() {
        return content.endsOn();
    }

    @Override
    public boolean hasCriteria() {
        return !criteria.isEmpty();
    }
}
