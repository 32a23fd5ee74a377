package logbog.credit.web;

import java.util.Optional;
import logbog.credit.Credits;
import logbog.posts.DoctorRecord;
import logbog.posts.NotesBeside;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The notes and letters of credit and exemptions stand among the doctor's notes, too (M7). */
@Component
@Order(10)
class CreditNotes implements NotesBeside {

  private final Credits credits;

  CreditNotes(Credits credits) {
    this.credits = credits;
  }

  @Override
  public Optional<Page> of(DoctorRecord record) {
    var given = credits.of(record);
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(new CreditNotesPart(record.doctor(), given));
  }
}
