package vn.thidua.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ScoreSheetState", description = "Where a score sheet is in its life.")
enum SheetState {
    DRAFT,
    ISSUED,
    DISCARDED
}
