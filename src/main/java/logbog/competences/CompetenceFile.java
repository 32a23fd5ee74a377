package logbog.competences;

import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.Ask;
import logbog.posts.AttestedCard;

/**
 * One competence with all that has happened to it.
 *
 * @param approvals all there ever were, the newest first
 * @param asks all there ever were, the newest first
 * @param held its assessments, the oldest first
 * @param cards qualification cards of departments that speak for it (M17)
 */
public record CompetenceFile(
    CompetenceBook book,
    CompetenceLine line,
    List<Approval> approvals,
    List<Ask> asks,
    List<HeldAssessment> held,
    List<SupervisorWish> wishes,
    List<AttestedCard> cards) {

  public CompetenceState state() {
    return book.state(line);
  }
}
