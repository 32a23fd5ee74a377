package logbog.credit.web;

import java.time.Instant;
import logbog.credit.PrintedCompetences;
import logbog.documents.Paper;

/** Competences with their credit notes on paper; name and CPR stand on every sheet. */
public record CompetencesPrint(PrintedCompetences printed) implements Paper {

  @Override
  public String template() {
    return "credit/print/CompetencesPrint.jte";
  }

  @Override
  public Instant dated() {
    return printed.at();
  }

  @Override
  public String name() {
    return "Kompetencer " + printed.name();
  }
}
