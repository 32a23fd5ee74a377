package logbog.curricula;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of medical specialities; another node may have learned of one a minute ago. */
@Component
class SpecialityRows {

  private final JdbcClient jdbc;
  private final Cache<String, List<MedicalSpeciality>> read =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();

  SpecialityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what a file says; a day it leaves empty stays as it was. */
  void learn(MedicalSpeciality speciality) {
    jdbc.sql(
            """
            insert into curricula.speciality as known (code, name_da, name_en, joined)
            values (:code, :danish, :english, :joined)
            on conflict (code) do update
              set name_da = excluded.name_da, name_en = excluded.name_en, joined = coalesce(excluded.joined, known.joined)
            where (known.name_da, known.name_en) <> (excluded.name_da, excluded.name_en)
              or excluded.joined <> known.joined or (known.joined is null and excluded.joined is not null)
            """)
        .param("code", speciality.code())
        .param("danish", speciality.nameDa())
        .param("english", speciality.nameEn())
        .param("joined", speciality.joined(), Types.DATE)
        .update();
  }

  List<MedicalSpeciality> all() {
    return read.get("all", it -> ask());
  }

  /** Once a file is taken. */
  void forget() {
    read.invalidateAll();
  }

  private List<MedicalSpeciality> ask() {
    return jdbc.sql(
            """
            select code, name_da, name_en, joined from curricula.speciality
            order by name_da collate "da-x-icu"
            """)
        .query(
            (row, n) ->
                new MedicalSpeciality(
                    row.getString("code"),
                    row.getString("name_da"),
                    row.getString("name_en"),
                    row.getObject("joined", LocalDate.class)))
        .list();
  }
}
