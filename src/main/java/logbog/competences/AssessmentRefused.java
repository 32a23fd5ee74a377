package logbog.competences;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** An assessment that cannot be recorded or answered so; says why. */
public class AssessmentRefused extends Refusal {

  private final String field;

  /**
   * @param field of the form it is about; empty where it is about none
   */
  AssessmentRefused(String why, String field) {
    super(HttpStatus.CONFLICT, "competences.assessment.refused." + why);
    this.field = field;
  }

  public String field() {
    return field;
  }
}
