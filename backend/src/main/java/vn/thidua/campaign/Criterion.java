package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** One criterion of a campaign: what is measured, in what, and what is to be reached. */
@Entity
@Table(name = "campaign_criterion")
class Criterion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    private int ordinal;
    private String name;
    private String measure;

    @Column(name = "measure_unit")
    private String measureUnit;

    private BigDecimal target;

    @Column(name = "adds_up")
    private Boolean addsUp;

    @Enumerated(EnumType.STRING)
    private Aim aim;

    @Column(name = "parent_criterion_id")
    private UUID parentCriterionId;

    Criterion() {}

    private static Criterion of(Campaign campaign) {
        Criterion criterion = new Criterion();
        criterion.id = Ids.next();
        criterion.campaign = campaign;
        return criterion;
    }

    /**
     * What a draft says of a campaign's criteria: one that stays keeps its id, so that what refers to it goes on doing so.
     *
     * @param before those that the campaign had
     */
    static List<Criterion> said(Campaign campaign, List<Criterion> before, List<CriterionDraft> drafts) {
        Map<UUID, Criterion> known = before.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        List<Criterion> said = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int place = 0; place < drafts.size(); place++) {
            UUID id = drafts.get(place).id();
            Criterion criterion = id == null ? of(campaign) : known.get(id);
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
        return said;
    }

    UUID id() {
        return id;
    }

    String measureUnit() {
        return measureUnit;
    }

    private void say(int place, CriterionDraft draft) {
        ordinal = place;
        name = draft.name();
        measure = draft.measure();
        measureUnit = draft.measureUnit();
        target = draft.target();
        addsUp = draft.addsUp();
        aim = draft.aim();
        parentCriterionId = draft.parentCriterionId();
    }
}
