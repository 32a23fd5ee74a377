package logbog.research.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import logbog.research.ResearchExemptions.Extent;
import logbog.research.ResearchFile;
import logbog.web.Choice;
import logbog.web.NotFound;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** From what of the research training a doctor is exempted, and on what ground. */
public record ResearchExemptionPage(ResearchFile file, ExemptionForm form, Problems problems)
    implements Page {

  /** Where exemptions are sent; certificates are received at this one path. */
  static final String EXEMPTIONS = "/logbog/forskning/dispensation";

  static ResearchExemptionPage of(ResearchFile file, ExemptionForm form, Problems problems) {
    if (!file.toTheSecretariat()) {
      throw new NotFound();
    }
    return new ResearchExemptionPage(file, form, problems);
  }

  public String back() {
    return ResearchPage.path(file.record().doctor());
  }

  public List<Choice> choices(Shell shell) {
    return Arrays.stream(Extent.values())
        .map(it -> new Choice(it.name(), shell.text("research.exempt." + it)))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "extent", shell.text("research.exempt.extent"),
        "note", shell.text("credit.note"),
        "caseNo", shell.text("credit.case"),
        "letter", shell.text("credit.exempt.letter"));
  }
}
