package vn.thidua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The days of a dossier that goes on paper: each not before the one before it. */
@Embeddable
class PaperWay {

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    PaperWay() {}

    static PaperWay received(LocalDate on) {
        PaperWay way = new PaperWay();
        way.receivedOn = on;
        return way;
    }

    void step(SecretDossierAction action, LocalDate on) {
        if (on.isBefore(decidedOn == null ? receivedOn : decidedOn)) {
            throw Problem.invalid("/on", ViolationCode.ENDS_BEFORE_START);
        }
        switch (action) {
            case DECIDE -> decidedOn = on;
            case ARCHIVE -> archivedOn = on;
            case DISCARD -> {
                // no day of its own: it never was
            }
        }
    }
}
