package logbog.credit.web;

import java.util.List;
import logbog.credit.Credit;
import logbog.people.PersonId;
import logbog.web.Page;

/** Credit and exemptions among a doctor's notes. */
public record CreditNotesPart(PersonId doctor, List<Credit> credits) implements Page {

  public String letter(Credit credit) {
    return CreditPage.path(doctor) + "/" + credit.decision().id() + "/brev";
  }
}
