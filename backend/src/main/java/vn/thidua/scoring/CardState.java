package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoreCardState", description = "Whether what was scored is still being written.")
enum CardState {
    OPEN,
    SENT
}
