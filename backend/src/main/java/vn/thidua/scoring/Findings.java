package vn.thidua.scoring;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.text.Messages;

/** What a reader of a round should know. Worked out whenever it is asked, so that it never says otherwise than the round. */
@Singleton
class Findings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<RoundState> PAST_SELF =
            EnumSet.complementOf(EnumSet.of(RoundState.SELF, RoundState.CROSS));
    private static final Set<RoundState> BEFORE_MEETING = EnumSet.of(RoundState.SELF, RoundState.CROSS);

    private final Automatic automatic;
    private final ScoreSheets sheets;

    Findings(Automatic automatic, ScoreSheets sheets) {
        this.automatic = automatic;
        this.sheets = sheets;
    }

    List<Finding> of(RoundRow round, List<RoundMemberView> members, List<RankedMember> ranking, Locale locale) {
        Said said = new Said(locale);
        if (round.lead() == null) {
            said.add("NO_HEAD", null, null, round.year());
        }
        if (round.newerSheetId() != null) {
            said.add("NEWER_SHEET", null, null);
        }
        members.stream().filter(member -> !member.ranked()).forEach(member -> absent(member, said));
        members.stream().filter(RoundMemberView::ranked).forEach(member -> scores(round, member, said));
        if (!BEFORE_MEETING.contains(round.state())) {
            members.stream().filter(RoundMemberView::ranked).forEach(member -> gaps(member, said));
            tied(ranking, said);
        }
        unknown(round, members, said);
        return said.findings;
    }

    private static void absent(RoundMemberView member, Said said) {
        if (member.leftOn() != null) {
            said.add(
                    member.heir() == null ? "LEFT_IN_YEAR" : "ENDED_IN_YEAR",
                    member.unit(),
                    null,
                    DAY.format(member.leftOn()),
                    member.heir() == null ? "" : member.heir().name());
        } else {
            said.add("EXCUSED", member.unit(), null, member.reason());
        }
    }

    private static void scores(RoundRow round, RoundMemberView member, Said said) {
        if (member.own() != null) {
            status("SELF", member, member.own(), round.days().selfBy(), PAST_SELF.contains(round.state()), said);
        }
        boolean crossed = PAST_SELF.contains(round.state());
        member.peers().forEach(peer -> status("PEER", member, peer, round.days().crossBy(), crossed, said));
    }

    private static void status(
            String kind, RoundMemberView member, CardStatus card, LocalDate due, boolean over, Said said) {
        UnitRef scorer = kind.equals("SELF") ? null : card.scorer();
        if (card.state() == CardState.SENT && card.late()) {
            said.add(kind + "_LATE", member.unit(), scorer, DAY.format(card.sentOn()), DAY.format(due));
        } else if (card.state() == CardState.OPEN && (card.late() || over)) {
            said.add(kind + "_MISSING", member.unit(), scorer, DAY.format(due));
        }
    }

    private static void gaps(RoundMemberView member, Said said) {
        if (!member.totals().missing().isEmpty()) {
            said.add(
                    "SCORE_MISSING",
                    member.unit(),
                    null,
                    String.join(", ", member.totals().missing()));
        }
        if (!member.totals().exclusions().isEmpty()) {
            said.add(
                    "EXCLUDED",
                    member.unit(),
                    null,
                    String.join(", ", member.totals().exclusions()));
        }
    }

    private static void tied(List<RankedMember> ranking, Said said) {
        ranking.stream()
                .filter(RankedMember::tied)
                .collect(Collectors.groupingBy(RankedMember::rank))
                .forEach((rank, group) -> said.add(
                        "TIED",
                        null,
                        null,
                        rank,
                        group.stream().map(member -> member.unit().name()).collect(Collectors.joining("; "))));
    }

    private void unknown(RoundRow round, List<RoundMemberView> members, Said said) {
        Map<UUID, Map<UUID, ComputedShare>> computed = automatic.of(round.id());
        sheets.tree(round.sheetId()).leaves().stream()
                .filter(leaf -> leaf.kind() == CriterionKind.AUTOMATIC)
                .forEach(leaf -> {
                    long unknown = members.stream()
                            .filter(RoundMemberView::ranked)
                            .map(member -> computed.getOrDefault(member.unit().id(), Map.of())
                                    .get(leaf.id()))
                            .filter(share -> share == null || share.points() == null)
                            .count();
                    if (unknown > 0) {
                        said.add(
                                "AUTOMATIC_UNKNOWN",
                                null,
                                null,
                                leaf.code() + " " + leaf.said().name(),
                                unknown);
                    }
                });
    }

    private static final class Said {

        private final List<Finding> findings = new ArrayList<>();
        private final Locale locale;

        private Said(Locale locale) {
            this.locale = locale;
        }

        private void add(String code, UnitRef unit, UnitRef scorer, Object... args) {
            String[] words = new String[args.length];
            for (int i = 0; i < args.length; i++) {
                words[i] = String.valueOf(args[i]);
            }
            findings.add(new Finding(
                    code, unit, scorer, Messages.DOMAIN.text(locale, "scoring.finding." + code, (Object[]) words)));
        }
    }
}
