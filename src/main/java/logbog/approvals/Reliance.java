package logbog.approvals;

import java.time.Instant;
import java.util.Set;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that rests on an approval.
 *
 * @param on the approval
 * @param key of the text that says what kind of thing it is, with its description put in
 * @param what the thing, for example an attestation of goals
 * @param since when it came to rest on it
 * @param people who relied on it, beside the doctor: they are told of a reset
 * @param disputed since when it is disputed (bestridt) itself; null where it is not
 */
public record Reliance(
    ApprovalId on,
    String key,
    Described what,
    Instant since,
    Set<PersonId> people,
    @Nullable Instant disputed) {

  public Reliance {
    people = Set.copyOf(people);
  }
}
