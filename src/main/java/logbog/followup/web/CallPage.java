package logbog.followup.web;

import java.util.List;
import logbog.followup.Callee;
import logbog.followup.PhoneCall;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/** Where the school writes down a call, and sees the earlier ones. */
public record CallPage(Callee callee, List<PhoneCall> calls, CallForm form, Problems problems)
    implements Page {

  /** Null while none is asked for. */
  public @Nullable String declaration() {
    return callee.declaration() == null ? null : "/home/erklaeringer/" + callee.declaration();
  }

  public String action() {
    return (callee.declaration() == null
            ? "/home/tavle/indkaldte/" + callee.called()
            : "/home/erklaeringer/" + callee.declaration())
        + "/opkald";
  }

  public String board() {
    return board(callee);
  }

  static String board(Callee callee) {
    return DeparturePage.PATH + callee.departure().query();
  }
}
