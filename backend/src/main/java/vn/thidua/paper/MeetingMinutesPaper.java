package vn.thidua.paper;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The minutes of a council's meeting. No text that was read prescribes their form for this ministry: layout by Decree 30/2020/NĐ-CP. */
@Singleton
class MeetingMinutesPaper implements PaperSource<CouncilMeetingSheet> {

    private final CouncilMeetingPaper meetings;

    MeetingMinutesPaper(CouncilMeetingPaper meetings) {
        this.meetings = meetings;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.MEETING_MINUTES;
    }

    @Override
    public Class<CouncilMeetingSheet> type() {
        return CouncilMeetingSheet.class;
    }

    @Override
    public Content<CouncilMeetingSheet> read(UUID id) {
        return meetings.read(id, "Biên bản");
    }

    @Override
    public CouncilMeetingSheet demonstration() {
        return CouncilMeetingPaper.demonstration();
    }
}
