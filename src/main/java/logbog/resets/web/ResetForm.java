package logbog.resets.web;

import java.util.List;
import java.util.Objects;
import logbog.approvals.ApprovalId;
import org.jspecify.annotations.Nullable;

/**
 * A request as typed; its file and its mail come beside it.
 *
 * @param request one that is recorded already, to which this doctor's approvals are added
 */
public record ResetForm(
    @Nullable List<String> approval,
    @Nullable String request,
    @Nullable String from,
    @Nullable String on,
    @Nullable String because,
    @Nullable String words) {

  static ResetForm blank() {
    return new ResetForm(List.of(), "", "", "", "", "");
  }

  @Override
  public List<String> approval() {
    return Objects.requireNonNullElse(approval, List.of());
  }

  @Override
  public String request() {
    return Objects.requireNonNullElse(request, "");
  }

  @Override
  public String from() {
    return Objects.requireNonNullElse(from, "");
  }

  @Override
  public String on() {
    return Objects.requireNonNullElse(on, "");
  }

  @Override
  public String because() {
    return Objects.requireNonNullElse(because, "");
  }

  @Override
  public String words() {
    return Objects.requireNonNullElse(words, "");
  }

  public boolean chose(ApprovalId id) {
    return approval().contains(id.toString());
  }
}
