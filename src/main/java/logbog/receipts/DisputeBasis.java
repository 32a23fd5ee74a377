package logbog.receipts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.resets.RequestBasis;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A dispute as the written request on which what is disputed is reset. */
@Component
class DisputeBasis implements RequestBasis {

  private static final Locale DANISH = Locale.of("da");

  private final DisputeDesk desk;
  private final MessageSource texts;

  DisputeBasis(DisputeDesk desk, MessageSource texts) {
    this.desk = desk;
    this.texts = texts;
  }

  @Override
  public Optional<Basis> of(Viewer.Clinician by, PersonId doctor, UUID id) {
    try {
      var file = desk.open(by, DisputeId.of(id));
      var dispute = file.dispute();
      if (!dispute.doctor().equals(doctor)) {
        return Optional.empty();
      }
      var on = LocalDate.ofInstant(dispute.saidAt(), Shell.DENMARK);
      return Optional.of(
          new Basis(
              dispute.approvals(),
              dispute.signerName(),
              on,
              say("because"),
              say(
                  "words",
                  dispute.signerName(),
                  Shell.dateIn(DANISH, on),
                  file.approvals().size())));
    } catch (NotFound elsewhere) {
      return Optional.empty();
    }
  }

  private String say(String part, Object... arguments) {
    return texts.getMessage("receipts.basis." + part, arguments, DANISH);
  }
}
