package logbog.credit.web;

import logbog.credit.Credit;
import logbog.credit.CreditFile;
import logbog.people.PersonId;
import logbog.web.Page;

/** A doctor's credit and exemptions. */
public record CreditPage(CreditFile file) implements Page {

  static String path(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/merit";
  }

  public String path() {
    return path(file.record().doctor());
  }

  public String letter(Credit credit) {
    return path() + "/" + credit.decision().id() + "/brev";
  }

  /** The competences on paper, with the notes. */
  public String print() {
    return "/logbog/laeger/" + file.record().doctor() + "/kompetencer/pdf";
  }
}
