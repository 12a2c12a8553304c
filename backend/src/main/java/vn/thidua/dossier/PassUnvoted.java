package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.verdict.Question;

/**
 * By the simplified procedure no council votes (Law 06/2022/QH15, Article 85), except where the law asks for a ballot on the award itself: the rest
 * passes when its dossier is accepted.
 */
@Singleton
class PassUnvoted {

    private final DossierContents contents;
    private final Nominations nominations;
    private final Dossiers dossiers;
    private final Assess assess;
    private final BusinessClock clock;

    PassUnvoted(
            DossierContents contents, Nominations nominations, Dossiers dossiers, Assess assess, BusinessClock clock) {
        this.contents = contents;
        this.nominations = nominations;
        this.dossiers = dossiers;
        this.assess = assess;
        this.clock = clock;
    }

    /**
     * @param dossier accepted just now
     * @return how many passed so
     */
    int pass(Dossier dossier) {
        if (dossier.simplified() == null) {
            return 0;
        }
        // The nominations' door asks the table how the dossier stands.
        dossiers.flush();
        List<UUID> unvoted = contents.nominations(dossier.id()).stream()
                .filter(NominationView::isOpen)
                .filter(nomination -> !isVoted(dossier, nomination))
                .map(NominationView::id)
                .toList();
        nominations.passed(unvoted, clock.today());
        return unvoted.size();
    }

    private boolean isVoted(Dossier dossier, NominationView nomination) {
        Question question = new Question(
                nomination.award().code(),
                dossier.year(),
                clock.today(),
                dossier.firstSubmittedOn(),
                Facts.unknown(nomination.nominee().kind()));
        return !assess.ballots(question).isEmpty();
    }
}
