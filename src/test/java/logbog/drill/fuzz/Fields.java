package logbog.drill.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a well-behaved browser would send to each form; names of things stand in braces. */
final class Fields {

  static final Map<String, String> REQUEST = request();

  static final Map<String, String> SHEET = sheet();

  private static final Map<String, String> PERSON =
      Map.of("name", "Mads Holm", "programme", "{programme}", "speciality", "{speciality}");

  private static final String PASSWORD = "søm-og-tapsamling-1894";

  private static final List<String> QUERIES =
      List.of(
          "lang",
          "til",
          "besked",
          "before",
          "efter",
          "kladde",
          "status",
          "className",
          "text",
          "cvr",
          "sendt",
          "falls",
          "offer",
          "_key",
          "error",
          "id",
          "email",
          "post",
          "kind",
          "subject",
          "doctor",
          "q");

  private Fields() {}

  /** By the path of a route as documented; empty where a form has no fields. */
  static Map<String, String> of(String path) {
    return switch (path) {
      case "/erklaeringer/ny", "/erklaeringer/kladder", "/erklaeringer/{id}/rettelse" -> REQUEST;
      case "/e/{token}/svar", "/e/{token}/uaendret" -> SHEET;
      case "/konto/opret" -> with(PERSON, "email", "new.{act}@drill.example", "password", PASSWORD);
      case "/login" -> Map.of("email", "{email}", "password", PASSWORD, "til", "/erklaeringer");
      case "/profil" -> PERSON;
      case "/profil/adgangskode" -> Map.of("current", PASSWORD, "password", PASSWORD + "!");
      case "/profil/email" ->
          Map.of("email", "moved.{act}@drill.example", "confirmation", PASSWORD);
      case "/profil/sletning" -> Map.of("farewell", PASSWORD);
      case "/adgangskode/glemt" -> Map.of("email", "{email}");
      case "/adgangskode/ny/{link}" -> Map.of("password", PASSWORD);
      case "/home/otplogin" -> Map.of("email", "birgit.{act}@midtby.example", "til", "/home");
      case "/home/otplogin/kode" -> Map.of("code", "1234", "email", "birgit.{act}@midtby.example");
      case "/laege" -> Map.of("email", "ole@laege.example", "password", "fyrretræ-og-høvl-26");
      case "/laege/kode", "/laege/app" -> Map.of("code", "123456");
      case "/laege/cpr" -> Map.of("cpr", "070761-7000", "mobile", "20 12 34 56");
      case "/laege/adgangskode/glemt" -> Map.of("email", "ole@laege.example");
      case "/laege/adgangskode/ny/{link}", "/laege/adgang/{link}" -> Map.of("password", PASSWORD);
      case "/konto/brev" -> Map.of("offer", "AAAA");
      case "/e/{token}/navn" -> Map.of("name", "Karen Lund");
      case "/e/{token}/videregivelse" -> Map.of("address", "poul.{act}@nordlys.example");
      case "/e/{token}/afsendelse" -> Map.of("falls", "1");
      case "/e/{token}/rettelse",
          "/erklaeringer/{id}/revision",
          "/home/erklaeringer/{id}/revision" ->
          Map.of("reason", "Slutdatoen er forkert");
      case "/erklaeringer/{id}/invitationer" ->
          Map.of("row", "more", "address", "poul.{act}@nordlys.example");
      case "/erklaeringer/{id}/invitationer/{invitation}/adresse" ->
          Map.of("row", "{inv.open}", "address", "karen.ny.{act}@nordlys.example");
      case "/erklaeringer/{id}/kontakter/adresse" ->
          Map.of(
              "row", "0",
              "wrong", "birgit.{act}@midtby.example",
              "address", "birgit.{act}@midtby.example");
      default -> Map.of();
    };
  }

  /** Something a query could be asked with. */
  static String query(Draw draw) {
    return draw.of(QUERIES);
  }

  private static Map<String, String> request() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("training", "COMPANY");
    fields.put("kind", "ORDINARY");
    fields.put("programme", "{programme}");
    fields.put("speciality", "{speciality}");
    fields.put("begun", "2024-08");
    fields.put("periodEnd", "2026-12-20");
    fields.put("mainCourse", "2");
    fields.put("school", "Midtby Tekniske Skole");
    fields.put("className", "MS24-2");
    fields.put("trainer1", "karen.{act}@nordlys.example");
    fields.put("contact1", "birgit.{act}@midtby.example");
    fields.put("cvr", "13748136");
    fields.put("workplaceName", "Nordlys Møbler ApS");
    fields.put("country", "");
    fields.put("abroadReason", "");
    fields.put("repeat", "on");
    return fields;
  }

  private static Map<String, String> sheet() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("was", "{was}");
    for (var goal = 0; goal < 12; goal++) {
      fields.put("g" + goal, Integer.toString(goal % 4));
    }
    fields.put("workAreas", "Skuffer og samlinger");
    fields.put("goalsReached", "PARTLY");
    fields.put("goalsReachedNote", "Næsten");
    fields.put("needs", "some");
    fields.put("specialNeeds", "Mere tid");
    fields.put("talk", "held");
    fields.put("talkHeld", "2026-11-02");
    fields.put("talkAgreed", "");
    fields.put("focus", "Finering");
    fields.put("remarks", "");
    return fields;
  }

  private static Map<String, String> with(Map<String, String> some, String... more) {
    var all = new LinkedHashMap<>(some);
    for (var i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }
}
