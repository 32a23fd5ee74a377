package logbog.approvers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import logbog.approvals.Ask;
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
 * @param beyond what waits for them and the one they have named may not approve
 * @param peers who may stand in
 */
public record AwayPage(
    @Nullable Away away,
    boolean begun,
    List<Ask> beyond,
    List<Peer> peers,
    AwayForm form,
    Problems problems)
    implements Page {

  public static final String PATH = "/logbog/profil/fravaer";

  public List<Choice> deputies(Shell shell) {
    var choices = new ArrayList<Choice>();
    peers.forEach(it -> choices.add(new Choice(it.person().toString(), it.label(shell))));
    choices.add(
        new Choice(
            AwayForm.NOBODY,
            shell.text(told() ? "approvers.away.nobody" : "approvers.away.nobody.untold")));
    return choices;
  }

  /** Whether a colleague who leads the education is told of what nobody answers meanwhile. */
  public boolean told() {
    return peers.stream().anyMatch(Peer::leads);
  }

  /** What choosing a deputy means, and what those who may approve less leave lying. */
  public String hint(Shell shell) {
    var hint = shell.text("approvers.away.deputy.hint");
    return peers.stream().noneMatch(Peer::narrow)
        ? hint
        : hint
            + " "
            + shell.text(
                told() ? "approvers.away.deputy.narrow" : "approvers.away.deputy.narrow.untold");
  }

  /** What is left lying now, each thing once, whoever asks for it. */
  public List<String> lines() {
    return beyond.stream().map(it -> it.described().line()).distinct().toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "from", shell.text("approvers.away.from"),
        "to", shell.text("approvers.away.to"),
        "deputy", shell.text("approvers.away.deputy"));
  }
}
