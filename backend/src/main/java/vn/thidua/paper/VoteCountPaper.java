package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The minutes of a vote count. There is no statutory form for them (procedure 4, READ T-1be4). */
@Singleton
class VoteCountPaper implements PaperSource<CouncilMeetingSheet> {

    private final CouncilMeetingPaper meetings;

    VoteCountPaper(CouncilMeetingPaper meetings) {
        this.meetings = meetings;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.VOTE_COUNT;
    }

    @Override
    public Class<CouncilMeetingSheet> type() {
        return CouncilMeetingSheet.class;
    }

    @Override
    public Content<CouncilMeetingSheet> read(UUID id) {
        return meetings.read(id, "Biên bản kiểm phiếu");
    }

    @Override
    public CouncilMeetingSheet demonstration() {
        return CouncilMeetingPaper.demonstration();
    }
}
