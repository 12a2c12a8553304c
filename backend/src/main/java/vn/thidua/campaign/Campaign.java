package vn.thidua.campaign;

import static vn.thidua.campaign.CampaignLifecycle.LIFECYCLE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** A campaign with its criteria. What is not an arrow of {@link CampaignLifecycle} is refused here, and no setter goes around it. */
@Entity
@Table(name = "campaign")
class Campaign implements CampaignFacts {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Of a campaign that a data file brought. */
    @Column(updatable = false)
    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private CampaignLevel level;

    @Enumerated(EnumType.STRING)
    private CampaignMethod method;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Column(name = "unit_id")
    private UUID unitId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "directive_id")
    private UUID directiveId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "legal_basis")
    private String legalBasis;

    private String goals;
    private String contents;

    @Embedded
    private Launch launch;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closing_summary")
    private String closingSummary;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private UUID updatedBy;

    @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Criterion> criteria = new ArrayList<>();

    Campaign() {}

    static Campaign draft(CampaignDraft draft, Stamp stamp) {
        Campaign campaign = new Campaign();
        campaign.id = Ids.next();
        campaign.state = CampaignState.DRAFT;
        campaign.standing = Standing.ENTERED;
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
                        file.criteria()),
                new Stamp(null, at));
        campaign.code = file.code();
        campaign.state = file.state();
        campaign.launch = new Launch(file.launchedByName(), file.launchedOn(), file.signMode(), null, null);
        campaign.note = file.note();
        campaign.source = file.source();
        campaign.standing = file.standing();
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

    void close(String summary, LocalDate on, Stamp stamp) {
        take(CampaignAction.CLOSE, stamp);
        closingSummary = summary;
        closedOn = on;
    }

    /** Refuses registrations unless it is under way. */
    void requireOpenForRegistration() {
        LIFECYCLE.take(this, state, CampaignAction.REGISTER);
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
        title = draft.title();
        level = draft.level();
        method = draft.method();
        unitId = draft.unitId();
        parentId = draft.parentId();
        directiveId = draft.directiveId();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        legalBasis = draft.legalBasis();
        goals = draft.goals();
        contents = draft.contents();
        sayCriteria(draft.criteria());
    }

    /** A criterion that stays keeps its id, so that what refers to it goes on doing so. */
    private void sayCriteria(List<CriterionDraft> drafts) {
        Map<UUID, Criterion> known = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        List<Criterion> said = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < drafts.size(); place++) {
            CriterionDraft draft = drafts.get(place);
            Criterion criterion = draft.id() == null ? Criterion.of(this) : known.get(draft.id());
            if (criterion == null) {
                violations.add(Violation.at("/criteria/" + place + "/id", ViolationCode.NOT_FOUND));
            } else if (said.contains(criterion)) {
                violations.add(Violation.at("/criteria/" + place + "/id", ViolationCode.DUPLICATE));
            } else {
                said.add(criterion);
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        for (int place = 0; place < said.size(); place++) {
            said.get(place).say(place, drafts.get(place));
        }
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
        return title;
    }

    CampaignLevel level() {
        return level;
    }

    CampaignState state() {
        return state;
    }

    UUID unitId() {
        return unitId;
    }

    UUID parentId() {
        return parentId;
    }

    List<UUID> criterionIds() {
        return criteria.stream().map(Criterion::id).toList();
    }

    @Override
    public String goals() {
        return goals;
    }

    @Override
    public String contents() {
        return contents;
    }

    @Override
    public LocalDate startsOn() {
        return startsOn;
    }

    @Override
    public LocalDate endsOn() {
        return endsOn;
    }

    @Override
    public boolean hasCriteria() {
        return !criteria.isEmpty();
    }
}
