package logbog.reminders;

import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Period;
import logbog.places.Campus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses of tests that mail does not reach, as returned mail leaves them. */
@Component
public class Ends {

  private final JdbcClient jdbc;

  Ends(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an apprentice asks for who has picked this school. */
  public Ask at(Campus campus, Ask ask) {
    var period = ask.period();
    return new Ask(
        ask.speciality(),
        ask.begun(),
        ask.workplace(),
        new Period(
            period.kind(),
            period.end(),
            period.mainCourse(),
            campus.school().name(),
            campus.no(),
            period.className()),
        ask.trainers(),
        ask.contacts());
  }

  public void kill(String address) {
    jdbc.sql(
            """
            insert into mail.dead (address, letter_id, since, said)
            select :address, id, queued_at, '550 No such user' from mail.letter order by id desc limit 1
            """)
        .param("address", address)
        .update();
  }

  public void refuse(DeclarationId id, String trainer) {
    jdbc.sql(
            """
            update declarations.invitation set refused_at = invited_at, refusal = '550 No such user'
            where declaration_id = :id and address = :address
            """)
        .param("id", id.value())
        .param("address", trainer)
        .update();
  }
}
