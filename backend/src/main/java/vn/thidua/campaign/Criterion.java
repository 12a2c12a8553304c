package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import vn.thidua.platform.Ids;

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

    Criterion() {}

    static Criterion of(Campaign campaign) {
        Criterion criterion = new Criterion();
        criterion.id = Ids.next();
        criterion.campaign = campaign;
        return criterion;
    }

    UUID id() {
        return id;
    }

    void say(int place, CriterionDraft draft) {
        ordinal = place;
        name = draft.name();
        measure = draft.measure();
        measureUnit = draft.measureUnit();
        target = draft.target();
    }
}
