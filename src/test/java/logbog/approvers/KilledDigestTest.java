package logbog.approvers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import logbog.Deadly;
import logbog.ModuleTest;
import logbog.approvals.Approved;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A run killed at each of its transactions in turn, just before it commits or just after, and begun
 * anew each time: in the end every approver has one letter, and nobody two.
 */
@ModuleTest
record KilledDigestTest(
    Weeks weeks,
    Clinic clinic,
    Postings postings,
    Approved approved,
    RunRows runs,
    WaitRows waits,
    Posting posting,
    TransactionOperations transaction,
    Clock clock) {

  private static final int LEADS = 4;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nobodyGetsTwoLettersAndNobodyNone(boolean beforeCommit) {
    var monday = weeks.monday();
    var leads = new ArrayList<Viewer.Clinician>();
    for (int n = 0; n < LEADS; n++) {
      var cast = clinic.cast();
      approved.ask(cast.freja(), postings.freja(cast), "1", cast.karen());
      leads.add(cast.karen());
    }
    // What others have left waiting is told the day before.
    weeks.live(monday.plusDays(2));
    weeks.at(monday.plusDays(3), "09:00");
    var deaths = 0;
    for (int at = 1; died(at, beforeCommit); at++) {
      deaths++;
    }
    assertThat(deaths).isGreaterThan(1);
    weeks.live(monday.plusDays(3));
    assertThat(letters(leads)).containsOnly(1).hasSize(LEADS);
  }

  private List<Integer> letters(List<Viewer.Clinician> leads) {
    return leads.stream().map(it -> weeks.digests(it).size()).toList();
  }

  private boolean died(int at, boolean beforeCommit) {
    return Deadly.died(transaction, at, beforeCommit, mortal -> run(mortal).run());
  }

  private Run run(TransactionOperations transaction) {
    return new Run(runs, waits, posting, transaction, clock);
  }
}
