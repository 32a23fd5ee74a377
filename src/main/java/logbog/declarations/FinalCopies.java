package logbog.declarations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands a signed final declaration to the trade committee of its programme (V10). */
@Component
class FinalCopies {

  private final JdbcClient jdbc;
  private final Programmes programmes;
  private final Notices notices;
  private final Clock clock;

  FinalCopies(JdbcClient jdbc, Programmes programmes, Notices notices, Clock clock) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.notices = notices;
    this.clock = clock;
  }

  /** In the transaction of the signature. Members can read it also where no address is named. */
  void receive(Declaration declaration, List<Short> levels, long receipt) {
    var programme = programmeOf(declaration);
    var address = programmes.finalAddress(programme);
    jdbc.sql(
            """
            insert into declarations.final_copy
              (declaration_id, apprentice_id, programme, receipt, address, goals_below, received_at)
            values (:id, :apprentice, :programme, :receipt, :address, :below, :now)
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("programme", programme.value())
        .param("receipt", receipt)
        .param("address", address.map(EmailAddress::value).orElse(null))
        .param("below", EndOfTraining.below(declaration.sheet(), levels))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    address.ifPresent(it -> notices.received(declaration, it));
  }

  /** Whether this is still the address of the programme's final declarations. */
  boolean goesTo(Declaration declaration, EmailAddress address) {
    return programmes.finalAddress(programmeOf(declaration)).filter(address::equals).isPresent();
  }

  private ProgrammeId programmeOf(Declaration declaration) {
    return programmes
        .speciality(declaration.speciality())
        .orElseThrow(NoSuchDeclaration::new)
        .programme();
  }
}
