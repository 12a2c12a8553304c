package vn.thidua.register;

import java.util.List;
import vn.thidua.platform.lifecycle.ActionView;

/** What a floor above lets whoever asks do to an award now. */
public interface AwardDeeds {

    List<ActionView> of(AwardItem award);
}
