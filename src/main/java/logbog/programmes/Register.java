package logbog.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.places.CommitteeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of programmes and specialities. Names are the same whatever the case of letters. */
@Component
class Register {

  private final JdbcClient jdbc;

  Register(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Programme> named(String name) {
    return jdbc.sql(
            """
            select id, name, number, committee from programmes.programme
            where lower(name collate "da-x-icu") = lower(:name collate "da-x-icu")
            """)
        .param("name", name)
        .query(Register::programme)
        .optional();
  }

  Optional<Programme> numbered(int number) {
    return jdbc.sql(
            "select id, name, number, committee from programmes.programme where number = :number")
        .param("number", number)
        .query(Register::programme)
        .optional();
  }

  Optional<Programme> find(ProgrammeId id) {
    return jdbc.sql("select id, name, number, committee from programmes.programme where id = :id")
        .param("id", id.value())
        .query(Register::programme)
        .optional();
  }

  List<Programme> of(CommitteeId committee) {
    return jdbc.sql(
            """
            select id, name, number, committee from programmes.programme
            where committee = :committee order by name collate "da-x-icu"
            """)
        .param("committee", committee.value())
        .query(Register::programme)
        .list();
  }

  /**
   * Adds the pairs of programme and speciality not known yet, by this name or one it had before.
   */
  void learn(List<String> programmes, List<String> specialities) {
    jdbc.sql("insert into programmes.programme (name) select unnest(:names) on conflict do nothing")
        .param("names", programmes.toArray(String[]::new))
        .update();
    jdbc.sql(
            """
            insert into programmes.speciality (programme, name)
            select known.id, new.speciality from unnest(:programmes, :specialities) as new (programme, speciality)
            join programmes.programme known
              on lower(known.name collate "da-x-icu") = lower(new.programme collate "da-x-icu")
            where not exists (
              select from programmes.other_name o join programmes.speciality s on s.id = o.speciality
              where s.programme = known.id and o.until is not null
                and lower(o.name collate "da-x-icu") = lower(new.speciality collate "da-x-icu"))
            on conflict do nothing
            """)
        .param("programmes", programmes.toArray(String[]::new))
        .param("specialities", specialities.toArray(String[]::new))
        .update();
  }

  void number(ProgrammeId programme, int number) {
    jdbc.sql(
            "update programmes.programme set number = :number where id = :id and number is distinct from :number")
        .param("number", number)
        .param("id", programme.value())
        .update();
  }

  SpecialityId speciality(ProgrammeId programme, String name) {
    return jdbc.sql(
            """
            select s.id from programmes.speciality s
            left join programmes.other_name o on o.speciality = s.id and o.until is not null
              and lower(o.name collate "da-x-icu") = lower(:name collate "da-x-icu")
            where s.programme = :programme
              and (lower(s.name collate "da-x-icu") = lower(:name collate "da-x-icu") or o.id is not null)
            order by o.id nulls first limit 1
            """)
        .param("programme", programme.value())
        .param("name", name)
        .query((row, n) -> SpecialityId.of(row.getObject(1, UUID.class)))
        .single();
  }

  private static Programme programme(ResultSet row, int n) throws SQLException {
    var committee = row.getObject("committee", UUID.class);
    return new Programme(
        ProgrammeId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getObject("number", Integer.class),
        committee == null ? null : CommitteeId.of(committee));
  }
}
