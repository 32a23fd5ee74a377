package logbog.resets;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Reliance;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request with what it concerns, for one reader.
 *
 * @param approvals those the reader may see: all for the secretariat, else those they were told of
 * @param disputed since when those are disputed (bestridt) that are
 * @param resting what rests on them, until it is done; nothing for others than the secretariat
 * @param told who was told, once it is done
 * @param names of the doctors, and for the secretariat of all who were or will be told
 * @param writing the writing itself; null for whoever may not read it
 */
public record ResetRecord(
    ResetRequest request,
    List<Approval> approvals,
    Map<ApprovalId, Instant> disputed,
    List<Reliance> resting,
    List<Told> told,
    Map<PersonId, String> names,
    ResetRequest.@Nullable Writing writing,
    boolean toTheSecretariat) {

  public boolean done() {
    return request.done() != null;
  }

  public String name(PersonId person) {
    return names.getOrDefault(person, "");
  }

  public List<Reliance> restingOn(ApprovalId approval) {
    return resting.stream().filter(it -> it.on().equals(approval)).toList();
  }
}
