package vn.thidua.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is: khiếu nại, tố cáo, báo chí nêu, phản ánh. */
@Schema(
        name = "ComplaintKind",
        description =
                "A complaint (khiếu nại), a denunciation (tố cáo), corruption reported by the press, or plain feedback (phản ánh), which holds nothing.")
enum ComplaintKind {
    COMPLAINT,
    DENUNCIATION,
    PRESS,
    FEEDBACK
}
