package logbog.curricula;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What doctors in training are to learn. Nothing here is about a person, and what is published
 * never changes, so it is read once and kept in memory.
 */
@Component
public class Curricula {

  private final CurriculumRows rows;
  private final SpecialityRows specialities;
  private final Cache<UUID, Curriculum> read = Caffeine.newBuilder().maximumSize(500).build();
  private final Cache<CompetenceId, UUID> holders =
      Caffeine.newBuilder().maximumSize(50_000).build();

  Curricula(CurriculumRows rows, SpecialityRows specialities) {
    this.rows = rows;
    this.specialities = specialities;
  }

  /**
   * An edition.
   *
   * @throws NotFound where there is none
   */
  public Curriculum get(CurriculumId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  public Optional<Curriculum> find(CurriculumId id) {
    var known = Optional.ofNullable(read.getIfPresent(id.value()));
    return known.isPresent() ? known : rows.find(id.value()).map(this::kept);
  }

  /** An edition by what addresses and files call it. */
  public Optional<Curriculum> named(String key) {
    return find(new Naming(key).id());
  }

  /**
   * What a doctor employed that day is on, and stays on (M11).
   *
   * @param speciality null for KBU
   */
  public Optional<Curriculum> inForce(
      Stage stage, @Nullable String speciality, LocalDate employedOn) {
    return rows.inForce(stage, speciality, employedOn).map(CurriculumId::of).map(this::get);
  }

  /** All editions: KBU first, then by speciality and stage, each with the newest first. */
  public List<Curriculum> all() {
    return rows.all().stream().map(CurriculumId::of).map(this::get).toList();
  }

  /**
   * A competence of any edition.
   *
   * @throws NotFound where there is none
   */
  public Competence competence(CompetenceId id) {
    return holding(id).competence(id).orElseThrow(NotFound::new);
  }

  /**
   * The edition a competence belongs to.
   *
   * @throws NotFound where there is none
   */
  public Curriculum holding(CompetenceId id) {
    var known = Optional.ofNullable(holders.getIfPresent(id));
    return known
        .or(() -> rows.ofCompetence(id))
        .map(CurriculumId::of)
        .map(this::get)
        .orElseThrow(NotFound::new);
  }

  /** The medical specialities in Danish order. */
  public List<MedicalSpeciality> specialities() {
    return specialities.all();
  }

  public Optional<MedicalSpeciality> speciality(String code) {
    return specialities().stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private Curriculum kept(Curriculum edition) {
    edition.competences().forEach(it -> holders.put(it.id(), edition.id().value()));
    read.put(edition.id().value(), edition);
    return edition;
  }
}
