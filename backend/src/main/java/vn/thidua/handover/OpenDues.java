package vn.thidua.handover;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.register.AwardEntry;
import vn.thidua.register.AwardFollower;
import vn.thidua.rulebook.BonusTariff;
import vn.thidua.rulebook.BonusTariffs;
import vn.thidua.stateaward.InsigniaTerms;
import vn.thidua.stateaward.StateTerm;

/** What an award gives becomes due with the award. */
@Singleton
class OpenDues implements AwardFollower {

    private final AwardGifts gifts;
    private final HandoverDues dues;
    private final HandoverDuty duty;
    private final InsigniaTerms terms;
    private final BonusTariffs tariffs;

    OpenDues(AwardGifts gifts, HandoverDues dues, HandoverDuty duty, InsigniaTerms terms, BonusTariffs tariffs) {
        this.gifts = gifts;
        this.dues = dues;
        this.duty = duty;
        this.terms = terms;
        this.tariffs = tariffs;
    }

    /** Older awards, and those that others decided, were handed over by others. */
    @Override
    public void entered(List<AwardEntry> awards) {
        List<AwardEntry> ours =
                awards.stream().filter(award -> award.nominationId() != null).toList();
        if (ours.isEmpty()) {
            return;
        }
        Map<UUID, AwardGift> found = gifts.of(ours.stream().map(AwardEntry::id).toList());
        Law law = new Law();
        List<NewDue> opened = ours.stream()
                .filter(award -> found.containsKey(award.id()))
                .flatMap(award -> parts(award, law.of(award, found.get(award.id()))))
                .toList();
        dues.open(opened);
        duty.owe(opened);
    }

    private static Stream<NewDue> parts(AwardEntry award, AwardGift gift) {
        NewDue insignia = NewDue.insignia(award, gift);
        return gift.isPaid() ? Stream.of(insignia, NewDue.money(award, gift)) : Stream.of(insignia);
    }

    /** What the law gives with State awards, read once for all of a decision. */
    private final class Law {

        private final Map<LocalDate, BonusTariff> tariff = new HashMap<>();
        private final Map<UUID, Optional<StateTerm>> term = new HashMap<>();

        AwardGift of(AwardEntry award, AwardGift gift) {
            if (gift.submissionId() == null) {
                return gift;
            }
            AwardGift paid = tariff.computeIfAbsent(award.decidedOn(), tariffs::on)
                    .amount(award.awardCode(), gift.framework(), award.recipientKind())
                    .map(gift::paying)
                    .orElse(gift);
            return term.computeIfAbsent(gift.submissionId(), terms::of)
                    .map(paid::by)
                    .orElse(paid);
        }
    }
}
