package logbog.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import logbog.web.Typed;

/**
 * The specialities as a reader chooses among them, with the two fields {@code programme} and {@code
 * speciality} ({@code form/specialities.jte}): by programme, in the order they are known in.
 */
public record SpecialityChoices(List<Group> programmes) {

  /** A programme and its specialities. */
  public record Group(ProgrammeId id, String name, List<Speciality> specialities) {}

  public static SpecialityChoices of(List<Speciality> specialities) {
    var byProgramme = new LinkedHashMap<ProgrammeId, List<Speciality>>();
    for (var speciality : specialities) {
      byProgramme.computeIfAbsent(speciality.programme(), id -> new ArrayList<>()).add(speciality);
    }
    return new SpecialityChoices(
        byProgramme.entrySet().stream()
            .map(e -> new Group(e.getKey(), e.getValue().getFirst().programmeName(), e.getValue()))
            .toList());
  }

  /** Reads what was chosen; a speciality of another programme is said beside the field. */
  public Optional<Speciality> read(Typed typed, String programme, String speciality) {
    var chosen = typed.line("programme", programme, 36);
    var wanted = typed.line("speciality", speciality, 36);
    if (chosen.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    var group = programmes.stream().filter(g -> g.id().toString().equals(chosen)).findFirst();
    if (group.isEmpty()) {
      typed.wrong("programme", "web.field.missing");
      return Optional.empty();
    }
    var found =
        group.get().specialities().stream()
            .filter(s -> s.id().toString().equals(wanted))
            .findFirst();
    if (found.isEmpty()) {
      typed.wrong("speciality", "signin.field.speciality.other", group.get().name());
    }
    return found;
  }
}
