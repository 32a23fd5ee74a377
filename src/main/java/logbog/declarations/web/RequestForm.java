package logbog.declarations.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A request as typed (V2). Every field may be missing; {@link RequestReading} says what it means.
 *
 * @param former addresses of trainers who left, which this apprentice has been asked about
 */
public record RequestForm(
    @Nullable String training,
    @Nullable String kind,
    @Nullable String programme,
    @Nullable String speciality,
    @Nullable String apprenticeKind,
    @Nullable String begun,
    @Nullable String periodEnd,
    @Nullable String mainCourse,
    @Nullable String school,
    @Nullable String className,
    @Nullable String trainer1,
    @Nullable String trainer2,
    @Nullable String trainer3,
    @Nullable String trainer4,
    @Nullable String trainer5,
    @Nullable String contact1,
    @Nullable String contact2,
    @Nullable String contact3,
    @Nullable String contact4,
    @Nullable String contact5,
    @Nullable String cvr,
    @Nullable String workplaceName,
    @Nullable String abroad,
    @Nullable String country,
    @Nullable String abroadReason,
    @Nullable String repeat,
    @Nullable String former,
    @Nullable String draft,
    @Nullable String checked) {

  /** The longest a field can be kept at in a draft. */
  private static final int LONGEST = 500;

  public static RequestForm of(Map<String, String> typed) {
    return new RequestForm(
        typed.get("training"),
        typed.get("kind"),
        typed.get("programme"),
        typed.get("speciality"),
        typed.get("apprenticeKind"),
        typed.get("begun"),
        typed.get("periodEnd"),
        typed.get("mainCourse"),
        typed.get("school"),
        typed.get("className"),
        typed.get("trainer1"),
        typed.get("trainer2"),
        typed.get("trainer3"),
        typed.get("trainer4"),
        typed.get("trainer5"),
        typed.get("contact1"),
        typed.get("contact2"),
        typed.get("contact3"),
        typed.get("contact4"),
        typed.get("contact5"),
        typed.get("cvr"),
        typed.get("workplaceName"),
        typed.get("abroad"),
        typed.get("country"),
        typed.get("abroadReason"),
        typed.get("repeat"),
        typed.get("former"),
        typed.get("draft"),
        typed.get("checked"));
  }

  public List<String> trainers() {
    return List.of(or(trainer1), or(trainer2), or(trainer3), or(trainer4), or(trainer5));
  }

  /** The field in which this trainer was typed. */
  String trainer(EmailAddress address) {
    var typed = trainers().stream().map(it -> EmailAddress.parse(it).orElse(null)).toList();
    return "trainer" + (1 + typed.indexOf(address));
  }

  public List<String> contacts() {
    return List.of(or(contact1), or(contact2), or(contact3), or(contact4), or(contact5));
  }

  /** The same with this address of the school's in the first field that is free for it. */
  RequestForm choosing(EmailAddress address) {
    var fields = new LinkedHashMap<>(fields());
    var free = contacts().stream().map(String::strip).toList().indexOf("");
    if (!contacts().contains(address.value()) && free >= 0) {
      fields.put("contact" + (free + 1), address.value());
    }
    fields.put("draft", or(draft));
    fields.put("former", or(former));
    fields.put("checked", or(checked));
    return of(fields);
  }

  /** The same, once its addresses have been asked about. */
  RequestForm asked() {
    var typed = new ArrayList<@Nullable String>(contacts());
    typed.addAll(trainers());
    var fields = new LinkedHashMap<>(fields());
    fields.put("draft", or(draft));
    fields.put("checked", AddressQuestions.checked(checked, typed));
    return of(fields);
  }

  /**
   * What a draft keeps: all that was typed, as typed, cut to a bearable length and without what no
   * database can hold.
   */
  public Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    put(fields, "training", training);
    put(fields, "kind", kind);
    put(fields, "programme", programme);
    put(fields, "speciality", speciality);
    put(fields, "apprenticeKind", apprenticeKind);
    put(fields, "begun", begun);
    put(fields, "periodEnd", periodEnd);
    put(fields, "mainCourse", mainCourse);
    put(fields, "school", school);
    put(fields, "className", className);
    for (int i = 0; i < trainers().size(); i++) {
      put(fields, "trainer" + (i + 1), trainers().get(i));
      put(fields, "contact" + (i + 1), contacts().get(i));
    }
    put(fields, "cvr", cvr);
    put(fields, "workplaceName", workplaceName);
    put(fields, "abroad", abroad);
    put(fields, "country", country);
    put(fields, "abroadReason", abroadReason);
    return fields;
  }

  /** The text of a field for the page, never null. */
  public static String or(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String typed) {
    if (typed != null && !typed.isBlank()) {
      var clean = typed.replaceAll("\\p{Cntrl}", " ").strip();
      fields.put(name, clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
    }
  }
}
