package logbog.audit;

import java.io.PrintStream;
import java.util.List;
import logbog.database.Command;
import org.springframework.stereotype.Component;

/** {@code audit-verify}: tells the operator whether the trail is intact, and if not, where. */
@Component
class VerifyCommand implements Command {

  private final Verifier verifier;
  private final Signet signet;

  VerifyCommand(Verifier verifier, Signet signet) {
    this.verifier = verifier;
    this.signet = signet;
  }

  @Override
  public String name() {
    return "audit-verify";
  }

  @Override
  public String usage() {
    return "walks the audit trail from its beginning and says whether anything was changed";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    if (!arguments.isEmpty()) {
      out.println("audit-verify takes no arguments.");
      return 2;
    }
    out.println("Checkpoints are signed with the Ed25519 key " + signet.publicKey());
    var verdict = verifier.verify();
    out.println("Intact to position " + verdict.end());
    out.println("Checkpoints verified: " + verdict.checkpoints());
    out.printf(
        "Not sealed yet: %d, the oldest for %d s%n",
        verdict.unsealed(), verdict.oldestUnsealed().toSeconds());
    var flaw = verdict.flaw();
    if (flaw == null) {
      out.println("The audit trail is intact.");
      return 0;
    }
    out.println("POSITION " + flaw.position() + ": " + flaw.what());
    return 1;
  }
}
