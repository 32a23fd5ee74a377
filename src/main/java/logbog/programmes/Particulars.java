package logbog.programmes;

import java.sql.Types;
import java.util.Optional;
import logbog.places.CommitteeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of a programme besides its name. */
@Component
class Particulars {

  private final JdbcClient jdbc;

  Particulars(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what a row says; what it leaves empty stays as it was. */
  void keep(ProgrammeId programme, ProgrammeRow row, @Nullable CommitteeId committee) {
    jdbc.sql(
            """
            update programmes.programme set
              number = coalesce(:number, number),
              committee = coalesce(:committee, committee),
              contact_name = coalesce(nullif(:contactName, ''), contact_name),
              contact_email = coalesce(nullif(:contactEmail, ''), contact_email),
              contact_phone = coalesce(nullif(:contactPhone, ''), contact_phone),
              learner_word = coalesce(nullif(:learnerWord, ''), learner_word),
              final_address = coalesce(nullif(:finalAddress, ''), final_address)
            where id = :id
            """)
        .param("id", programme.value())
        .param("number", row.number().orElse(null), Types.INTEGER)
        .param("committee", committee == null ? null : committee.value(), Types.OTHER)
        .param("contactName", row.contactName())
        .param("contactEmail", row.contactEmail())
        .param("contactPhone", row.contactPhone())
        .param("learnerWord", row.learnerWord())
        .param("finalAddress", row.finalAddress())
        .update();
  }

  String learnerWord(ProgrammeId programme) {
    return jdbc.sql("select learner_word from programmes.programme where id = :id")
        .param("id", programme.value())
        .query(String.class)
        .single();
  }

  /** Where final declarations go, if the register says so. */
  Optional<String> finalAddress(ProgrammeId programme) {
    return jdbc.sql(
            "select final_address from programmes.programme where id = :id and final_address <> ''")
        .param("id", programme.value())
        .query(String.class)
        .optional();
  }

  /** The committee's contact, if the register has one. */
  Optional<Contact> contact(ProgrammeId programme) {
    return jdbc.sql(
            """
            select contact_name, contact_email, contact_phone from programmes.programme
            where id = :id and contact_email <> ''
            """)
        .param("id", programme.value())
        .query((row, n) -> new Contact(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }
}
