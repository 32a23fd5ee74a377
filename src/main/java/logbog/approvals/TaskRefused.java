package logbog.approvals;

import logbog.web.Refusal;

/** One of several that were to be approved at once was refused: none of them is approved. */
public class TaskRefused extends Refusal {

  private final Task task;

  TaskRefused(Task task, ApprovalRefused why) {
    super(why.status(), why.problem().key(), why.problem().arguments().toArray());
    this.task = task;
  }

  public Task task() {
    return task;
  }
}
