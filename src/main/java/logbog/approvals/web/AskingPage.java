package logbog.approvals.web;

import java.util.List;
import java.util.Map;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Shortfall;
import logbog.approvals.Signer;
import logbog.roles.Role;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a doctor asks for an approval.
 *
 * @param missing what should have been done first; it hinders nobody
 * @param candidates those who may give it, by role
 * @param refused why nobody can be asked now; null where someone can
 */
public record AskingPage(
    Described described,
    RecordPlace place,
    List<Shortfall> missing,
    List<Signer> candidates,
    AskingForm form,
    Problems problems,
    @Nullable Problem refused)
    implements Page {

  static final String ASKS = "/logbog/anmodninger";

  /** The roles of those who may be asked, in their order. */
  public List<Role> roles() {
    return candidates.stream().map(Signer::role).distinct().toList();
  }

  public List<Signer> in(Role role) {
    return candidates.stream().filter(it -> it.role() == role).toList();
  }

  /** The one chosen, and beforehand the only one there is. */
  public boolean chosen(Signer candidate) {
    var to = form.typed(form.to());
    return candidate.grant().toString().equals(to) || (to.isEmpty() && candidates.size() == 1);
  }

  /** Whether it is paper from before that somebody is to look at. */
  public boolean verifies() {
    return form.basis() == Basis.VERIFIED;
  }

  public String title() {
    return verifies() ? "approvals.asking.title.paper" : "approvals.asking.title";
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "to", shell.text("approvals.asking.to"),
        "on", shell.text("approvals.asking.on"),
        "note", shell.text("approvals.asking.note"),
        "file", shell.text(verifies() ? "approvals.asking.paper" : "approvals.asking.files"));
  }
}
