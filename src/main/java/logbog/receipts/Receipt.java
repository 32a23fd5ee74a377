package logbog.receipts;

import java.time.LocalDate;
import java.util.UUID;
import logbog.people.PersonId;

/**
 * How many approvals of a day carry a person's name; told once.
 *
 * @param signed without those that were taken back within their thirty seconds
 */
record Receipt(UUID id, PersonId person, LocalDate day, int signed) {}
