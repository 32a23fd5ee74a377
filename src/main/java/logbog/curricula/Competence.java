package logbog.curricula;

import java.util.List;

/**
 * What a doctor shall master.
 *
 * @param code as text, as the curriculum writes it: {@code 1}, {@code I1}, {@code H12}, {@code
 *     FIM3}
 * @param elaboration what it means in practice (konkretisering); may hold several lines
 * @param roles one or more of the seven
 * @param strategies how it can be learned
 * @param assessments all of them are required
 */
public record Competence(
    CompetenceId id,
    String code,
    String title,
    String elaboration,
    List<DoctorRole> roles,
    List<String> strategies,
    List<Assessment> assessments) {

  public Competence {
    roles = List.copyOf(roles);
    strategies = List.copyOf(strategies);
    assessments = List.copyOf(assessments);
  }
}
