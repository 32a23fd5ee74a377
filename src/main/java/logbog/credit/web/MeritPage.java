package logbog.credit.web;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import logbog.credit.Credited;
import logbog.credit.RegionalCredit;
import logbog.credit.RegionalCredits;
import logbog.web.Page;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A region's credit and exemptions, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next one is; null at the end
 */
public record MeritPage(List<RegionalCredit> credits, boolean start, @Nullable String older)
    implements Page {

  /** As many as are shown outright; more are folded under how many they are. */
  public static final int OUTRIGHT = 3;

  static final String PATH = "/logbog/merit";

  static MeritPage of(List<RegionalCredit> found, boolean start) {
    var shown = found.stream().limit(RegionalCredits.PAGE).toList();
    return new MeritPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().decision().id() : null);
  }

  /** How much of each kind it covers: "7 kompetencer, 2 kurser". */
  public String summary(Shell shell, RegionalCredit credit) {
    return credit.covers().stream()
        .collect(Collectors.groupingBy(Credited::kind, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> shell.text("credit.list.covers." + it.getKey(), it.getValue()))
        .collect(Collectors.joining(", "));
  }

  public String doctor(RegionalCredit.Doctor doctor) {
    return CreditPage.path(doctor.id());
  }

  public String letter(RegionalCredit credit) {
    return CreditPage.path(credit.doctors().getFirst().id())
        + "/"
        + credit.decision().id()
        + "/brev";
  }
}
