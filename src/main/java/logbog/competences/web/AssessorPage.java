package logbog.competences.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.competences.AssessmentId;
import logbog.competences.WaitingAssessment;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The assessments that wait for the reader's word.
 *
 * @param answered the one whose answer was rejected; null where none was
 * @param because what was typed there
 */
public record AssessorPage(
    List<WaitingAssessment> waiting,
    @Nullable AssessmentId answered,
    String because,
    Problems problems)
    implements Page {

  static final String PATH = "/logbog/vurderinger";

  static String because(AssessmentId id) {
    return "because-" + id;
  }

  public String field(WaitingAssessment each) {
    return because(each.held().id());
  }

  public String path(WaitingAssessment each) {
    return PATH + "/" + each.held().id();
  }

  public boolean rejected(WaitingAssessment each) {
    return each.held().id().equals(answered);
  }

  public String typed(WaitingAssessment each) {
    return rejected(each) ? because : "";
  }

  public @Nullable Problem problem(WaitingAssessment each) {
    return problems.of(field(each));
  }

  public Map<String, String> names(Shell shell) {
    return waiting.stream()
        .collect(Collectors.toMap(this::field, _ -> shell.text("competences.assessor.because")));
  }
}
