package logbog.declarations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.placements.Placement;

/** What was asked in a request, to correct it or to begin the next one with. */
public record LastAsk(
    Declaration declaration,
    Placement placement,
    List<EmailAddress> trainers,
    List<EmailAddress> contacts) {

  /** By the names of the request's form; not the period, which is always asked anew. */
  public Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    var workplace = placement.workplace();
    fields.put("training", workplace.kind().name());
    fields.put("speciality", placement.speciality().toString());
    fields.put("begun", placement.begun().toString());
    if (placement.apprenticeKind() != null) {
      fields.put("apprenticeKind", placement.apprenticeKind().name());
    }
    fields.put("school", declaration.period().schoolName());
    fields.put("className", declaration.period().className());
    fields.put("workplaceName", workplace.name());
    if (workplace.cvr() != null) {
      fields.put("cvr", workplace.cvr().value());
    }
    if (workplace.country() != null && workplace.reason() != null) {
      fields.put("abroad", "on");
      fields.put("country", workplace.country());
      fields.put("abroadReason", workplace.reason());
    }
    for (int i = 0; i < trainers.size(); i++) {
      fields.put("trainer" + (i + 1), trainers.get(i).value());
    }
    for (int i = 0; i < contacts.size(); i++) {
      fields.put("contact" + (i + 1), contacts.get(i).value());
    }
    return fields;
  }
}
