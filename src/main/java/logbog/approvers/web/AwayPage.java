package logbog.approvers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import logbog.approvers.Away;
import logbog.approvers.Peer;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where an approver says that they are away, and who stands in.
 *
 * @param away what they have said, until it is over
 * @param begun whether they are away today
 * @param peers who may stand in
 */
public record AwayPage(
    @Nullable Away away, boolean begun, List<Peer> peers, AwayForm form, Problems problems)
    implements Page {

  public static final String PATH = "/logbog/profil/fravaer";

  public List<Choice> deputies(Shell shell) {
    var choices = new ArrayList<Choice>();
    peers.forEach(it -> choices.add(new Choice(it.person().toString(), it.label(shell))));
    choices.add(new Choice(AwayForm.NOBODY, shell.text("approvers.away.nobody")));
    return choices;
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "from", shell.text("approvers.away.from"),
        "to", shell.text("approvers.away.to"),
        "deputy", shell.text("approvers.away.deputy"));
  }
}
