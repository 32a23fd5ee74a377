package logbog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.projects.Workbench;
import logbog.summons.Call;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a {@link Scene} is set with, once; what takes long is made when it is first asked for. */
record Props(
    Story.Cast cast,
    Viewer sofie,
    String replaced,
    Campus campus,
    String elsewhere,
    Later<UUID> draft,
    Later<Basketry.Workshop> workshop,
    Later<String> code,
    Later<Call> call,
    Later<Firms.Firm> firm,
    Later<UUID> paper,
    Map<String, Later<Scene.On>> on,
    Later<Map<String, Workbench.Piece>> projects) {

  /** Of the right form, and nobody's. */
  static final String MADE_UP = "Z".repeat(43);

  /** A mail that the demo kept. */
  static final UUID KEPT = UUID.randomUUID();

  /** Of the right form, and of nothing there is. */
  private static final String NOBODYS = UUID.randomUUID().toString();

  /** Of the right form, and on no paper. */
  private static final String NO_CODE = "1-0000-0000-0000-0000";

  private static final String[] TRADES = {
    "committee", "member", "programme", "draft", "publication", "arrival", "format", "picture", "n"
  };

  /** The project of Mads's that stands where his declaration stands. */
  String ofProject(String path, String which, Visitor visitor) {
    if (!names(path, "project", "entry", "file", "version", "key")) {
      return path;
    }
    var open = Objects.requireNonNull(projects.get().get("open"));
    var piece = projects.get().getOrDefault(which, open);
    var link =
        visitor == Visitor.LINK ? piece.link() : visitor == Visitor.DEAD ? piece.dead() : null;
    return piece.in(path).replace("{key}", link == null ? MADE_UP : link.value());
  }

  RequestPostProcessor as(Visitor visitor) {
    return switch (visitor) {
      case NOBODY, LINK, DEAD -> request -> request;
      case MADS -> Story.as(cast.mads());
      case SOFIE -> Story.as(sofie);
      case BIRGIT -> Story.office(cast.birgit());
      case COLLEAGUE -> Story.office(campus.colleague());
      case ELSEWHERE -> Story.office(elsewhere);
      case REPLACED -> Story.office(replaced);
      case KAREN -> Story.office(cast.karen());
      case OWNER -> Story.office(campus.owner());
      case MEMBER -> Story.office(trade().member());
      case RIVAL -> Story.office(trade().rival());
    };
  }

  Trade trade() {
    return workshop.get().trade();
  }

  private Scene.@Nullable On theirs(String which) {
    var theirs = on.get(which);
    return theirs == null ? null : theirs.get();
  }

  private static String id(String which, Scene.@Nullable On theirs) {
    var kept = which.equals("demo") ? KEPT : UUID.randomUUID();
    return theirs == null ? kept.toString() : theirs.id().toString();
  }

  String declaration(String which) {
    return id(which, theirs(which));
  }

  /** The address of a route for a visitor; whoever holds no link makes one up. */
  String address(String path, String which, Visitor visitor) {
    if (path.startsWith("/home/")) {
      List.of("open", "signed").forEach(this::theirs);
    }
    var theirs = path.contains("{") ? theirs(which) : null;
    var token =
        theirs == null || visitor != Visitor.LINK && visitor != Visitor.DEAD
            ? MADE_UP
            : (visitor == Visitor.LINK ? theirs.link() : theirs.dead()).value();
    var address = ofProject(path, which, visitor);
    address =
        names(address, "card", "page", "paper", "size", "sheet")
            ? firm.get().in(address, theirs == null ? null : theirs.id())
            : address;
    address = ofTrade(address);
    address = names(address, "summons", "called") ? called(address) : address;
    address = path.contains("/kladder/") ? address.replace("{id}", draft.get() + "") : address;
    address = names(address, "code") ? address.replace("{code}", code(which)) : address;
    return campus
        .in(address)
        .replace("{id}", id(which, theirs))
        .replace("{invitation}", theirs == null ? "" : theirs.invitation().value().toString())
        .replace("{person}", cast.mads().id().toString())
        .replace("{token}", token)
        .replace("{plan}", which.equals("signed") ? paper.get().toString() : NOBODYS)
        .replace("{note}", NOBODYS)
        .replace("{curriculum}", "kbu-eksempel-1")
        .replace("{link}", MADE_UP);
  }

  String ofTrade(String path) {
    return names(path, TRADES) ? trade().in(path) : path;
  }

  private String called(String path) {
    return path.replace("{summons}", call.get().summons().id().toString())
        .replace("{called}", call.get().called().id().toString());
  }

  private String code(String which) {
    return which.equals("signed") ? code.get() : NO_CODE;
  }

  private static boolean names(String path, String... keys) {
    return Arrays.stream(keys).anyMatch(key -> path.contains("{" + key + "}"));
  }
}
