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

  static Repetition of(Assessment asked, List<Tally> tallies) {
    return tallies.stream()
        .filter(it -> it.method().equals(asked.method()))
        .findFirst()
        .map(it -> new Repetition(asked.method(), asked.times(), it.done(), it.waiting()))
        .orElseGet(() -> new Repetition(asked.method(), asked.times(), 0, 0));
  }
}
