package logbog.competences;

import java.util.List;
import logbog.curricula.Assessment;

/**
 * How often a competence was assessed by one of its methods.
 *
 * @param times how often the curriculum asks for
 * @param done how many the assessors have confirmed; may be more
 * @param waiting how many wait for their assessors
 */
public record Repetition(String method, int times, int done, int waiting) {

  public boolean complete() {
    return done >= times;
  }

  static Repetition of(Assessment asked, List<HeldAssessment> held) {
    var of = held.stream().filter(it -> it.method().equals(asked.method())).toList();
    return new Repetition(
        asked.method(),
        asked.times(),
        (int) of.stream().filter(HeldAssessment::counts).count(),
        (int) of.stream().filter(HeldAssessment::waits).count());
  }
}
