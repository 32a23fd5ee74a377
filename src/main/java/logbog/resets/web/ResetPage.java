package logbog.resets.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.resets.RequestId;
import logbog.resets.ResetRecord;
import logbog.resets.ResetRequest;
import logbog.resets.Told;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A request and what rests on the approvals it is about, before it is done; the record of it after.
 *
 * @param chosen what was ticked when it was refused; null before anything was sent
 */
public record ResetPage(ResetRecord record, @Nullable List<String> chosen, Problems problems)
    implements Page {

  static String path(RequestId id) {
    return ResetListPage.PATH + "/" + id;
  }

  public String path() {
    return path(record.request().id());
  }

  public ResetRequest request() {
    return record.request();
  }

  public ResetRequest.Done done() {
    return Objects.requireNonNull(record.request().done());
  }

  public boolean chose(ApprovalId id) {
    return chosen == null || chosen.contains(id.toString());
  }

  /** Whether it was this request that reset it. */
  public boolean struck(Approval approval) {
    return approval.reset().filter(it -> it.request().equals(request().id().value())).isPresent();
  }

  /** Who was told, each once. */
  public List<Told> told() {
    return record.told().stream()
        .filter(
            it ->
                record.told().stream()
                    .filter(other -> other.person().equals(it.person()))
                    .findFirst()
                    .filter(it::equals)
                    .isPresent())
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("approval", shell.text("resets.form.approvals"));
  }
}
