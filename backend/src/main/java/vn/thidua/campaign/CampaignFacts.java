package vn.thidua.campaign;

import java.time.LocalDate;

/** What the lifecycle looks at, told alike by the entity and by the row that a page is read from. */
interface CampaignFacts {

    String goals();

    String contents();

    LocalDate startsOn();

    LocalDate endsOn();

    boolean hasCriteria();
}
