/**
 * How people are told: an inbox in the application, mail, and browsers that are woken. Nothing is told here that does not stand elsewhere.
 *
 * <p>Table {@code notice}: one row for an account and a thing it is told of. {@link vn.thidua.notification.TellPeople} follows, in the order in which they become
 * readable, obligations that were opened (OWED), reminders of them (REMINDER; ESCALATION to the head), steps that others took with what one did oneself (PROGRESS, by
 * {@link vn.thidua.notification.FollowedSteps}) and published decisions that commend oneself (RECOGNITION). {@code notice_position} is how far it came; it is moved on in the
 * transaction that tells, so that a stop loses nothing and tells nothing twice.
 *
 * <p>A notice is UNREAD or READ, and may be put off; one of an obligation needs no reading once that is no longer open. What is no longer one's own to see is not
 * shown. Notices are no record: after {@code thidua.notice.kept} they are gone.
 *
 * <p><b>How.</b> {@code notice_setting} and {@code notice_choice}: which kinds by inbox, mail and push; mail at once, daily or weekly at an hour; quiet hours in
 * Vietnam time, in which nothing is sent.
 *
 * <p><b>Mail.</b> {@code notice_mail}: what is to be sent is on disk before it is sent, and is tried again. Kinds, days and how many; never a name, nor what it is about.
 *
 * <p><b>Push</b> (RFC 8030, RFC 8292). {@code push_subscription}, {@code push_due}, {@code push_key}: a browser is woken without content and shows that there is
 * something new; the push service learns nothing else. Only services in {@code thidua.push.hosts} are called.
 *
 * <p>JSON: {@code GET /api/v1/me/notices?state=&kind=} ({@code {id, kind, action, title, subject: {type, id, label}, unit, happenedAt, dueOn, overdue, settled, readAt,
 * snoozedUntil}}), {@code PUT /me/notices/{id}} ({@code {read, snoozedUntil}}), {@code GET /me/notices/count}, {@code POST /me/notices/readings}; {@code GET, PUT
 * /me/notice-settings}; {@code POST /me/push-subscriptions}, {@code DELETE …/{id}}. The address alone: {@code /me/reminder-address}.
 */
package vn.thidua.notification;
