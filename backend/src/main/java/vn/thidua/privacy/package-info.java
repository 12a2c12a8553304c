/**
 * What is kept of people, told to whoever asks.
 *
 * <p><b>Inventory.</b> {@code privacy/inventory.yaml}: each column that holds something of a person, in groups, with purpose, retention and who reads it. A test holds it
 * against the schema, so that no new column escapes it. {@code GET /api/v1/public/personal-data}: {@code {law: {document, standing, note}, groups: [{code, name, purpose,
 * retention, readBy, withheld, fields}]}}. The law on personal data was not read: its standing says so, and no article of it is cited.
 *
 * <p><b>Access.</b> {@code GET /api/v1/people/{id}/personal-data} (who keeps people, for somebody who asked on paper) and {@code GET /api/v1/me/personal-data} (oneself):
 * {@code {person, takenAt, groups: [{code, name, purpose, retention, withheld, complete, rows: [{table, values}]}]}}, out of the same inventory. That it was taken is in the trail.
 *
 * <p>No table of its own.
 */
package vn.thidua.privacy;
