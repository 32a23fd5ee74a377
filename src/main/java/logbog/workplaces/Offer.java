package logbog.workplaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.places.Cvr;

/**
 * What an apprentice needs to know of a workplace to ask for a declaration (V2).
 *
 * @param trainers one to five addresses, each once
 */
public record Offer(Cvr cvr, String name, List<EmailAddress> trainers) {

  /** How many addresses a request can name. */
  public static final int MOST = 5;

  public Offer {
    trainers = List.copyOf(trainers);
    if (trainers.isEmpty() || trainers.size() > MOST) {
      throw new IllegalArgumentException("One to five trainers");
    }
  }

  /** As the fields of a request; none of the last workplace's stay. */
  Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    fields.put("training", "COMPANY");
    fields.put("cvr", cvr.value());
    fields.put("workplaceName", name);
    for (int i = 0; i < MOST; i++) {
      fields.put("trainer" + (i + 1), i < trainers.size() ? trainers.get(i).value() : "");
    }
    return fields;
  }
}
