package logbog.credit.web;

import java.util.List;
import logbog.credit.Credits;
import logbog.credit.RegionalCredit;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A region's credit and exemptions, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next one is; null at the end
 */
public record MeritPage(List<RegionalCredit> credits, boolean start, @Nullable String older)
    implements Page {

  static final String PATH = "/logbog/merit";

  static MeritPage of(List<RegionalCredit> found, boolean start) {
    var shown = found.stream().limit(Credits.PAGE).toList();
    return new MeritPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().decision().id() : null);
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
