package logbog.registers;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** What happens to a register's file; what it does to each doctor, the posts tell. */
sealed interface ImportEvent extends Traced {

  ImportId file();

  @Override
  default UUID subject() {
    return file().value();
  }

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  /** A secretariat brought one. */
  record RegisterFileBrought(ImportId file, Actor actor, Map<String, String> details)
      implements ImportEvent {}

  /** It was taken. */
  record RegisterFileTaken(ImportId file, Actor actor, Map<String, String> details)
      implements ImportEvent {}
}
