/**
 * The yearly scoring of emulation blocks and clusters: sheets of criteria, rounds, scores, ranking, and what is proposed after it.
 *
 * <p>That members are scored and ranked by the ministry's criteria is law ({@code TT 21/2018/TT-BTNMT}, Article 4(3), READ); the criteria themselves were not at
 * hand, so that no sheet comes with the product but one that is marked as an example.
 *
 * <p>Tables {@code score_sheet} and {@code score_criterion}: a tree of criteria with maxima. The ministry's frame says of each group whether it stands as it
 * is (FIXED) or may be divided anew under the same maximum (REFINED); a cluster's sheet is held against it ({@link vn.thidua.scoring.SheetCheck}). What was
 * issued is never changed: the next version is another sheet, and a round keeps the one with which it was opened, which {@link
 * vn.thidua.scoring.Findings} tells.
 *
 * <p>{@code scoring_round}: one a cluster and year, SELF → CROSS → MEETING → APPRAISAL → CLOSED ({@link vn.thidua.scoring.RoundLifecycle}), run by whoever
 * heads the cluster in that year or by the Standing Office. {@code scoring_member}: who stood in it that year ({@link vn.thidua.cluster.ClusterYear}); whoever
 * left or ended before the opening is shown with the day and the heir, owes nothing and is not ranked. {@code scoring_peer}: who scores whom, never oneself.
 *
 * <p>{@code score_card}: the scores of one member by one unit at one stage; its version refuses the second of two officers (412). {@code score}: every
 * score ever saved. A point that differs from the stage before needs its reason. What is late is received and told as a finding; what is missing is told too,
 * and whoever lacks a score is not ranked: nothing counts as a silent zero.
 *
 * <p>What counts of a member's criterion ({@link vn.thidua.scoring.Reckoning}): the appraisal's points, else the meeting's, else what was computed, else the mean
 * of the peers', else its own. {@code scoring_automatic}: punctuality, reports in time, share of direct workers among the people commended; «not known» where
 * the data say nothing.
 *
 * <p>Equal totals ({@code scoring_tie}): first the law's preference for a collective with at least 70 % women (NĐ 98/2023, Article 4; NĐ 152/2025, Article
 * 4(6), both READ) where the figures of all of them were said, then a secret ballot of the members; which it was is kept. Papers are sealed into one row and
 * destroyed when they are counted; no table ties a member to a choice (see {@code BALLOT.md}).
 *
 * <p>{@code scoring_nomination}: a closed round is followed by draft dossiers of the members, with the rank as evidence; and each undisputed rank becomes a
 * fact of the profile (CLUSTER_RANK), which the rulebook asks for.
 *
 * <p>JSON: {@code /api/v1/score-sheets} ({@code {id, cluster, year, ordinal, title, example, state, criteria: [{code, parentCode, name, kind, max, freedom,
 * measure}], actions, version}}), {@code /issue}, {@code /discard}; {@code /api/v1/scoring-rounds} ({@code {id, cluster, year, sheet, state, members, findings,
 * actions, version}}), {@code /peers}, {@code /deadlines}, {@code /exclusion}, {@code /cross}, {@code /meeting}, {@code /appraisal}, {@code /closing}, {@code
 * /grid?stage=}, {@code /differences}, {@code /ranking}, {@code /ties}, {@code /nominations}; {@code /api/v1/score-cards/{id}} ({@code {entries: [{code, points,
 * reason, evidence, document}], totals, version}}), {@code /sending}, {@code /return}; {@code /api/v1/scoring-ties/{id}/papers}, {@code /closing}.
 */
package vn.thidua.scoring;
