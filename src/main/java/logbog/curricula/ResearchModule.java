package logbog.curricula;

/** A module of the research training in main training, which is 148 hours together (M8). */
public record ResearchModule(ResearchModuleId id, String key, Part part, String title, int hours) {

  /** The two halves that can be exempted one by one. */
  public enum Part {
    COURSES,
    PROJECT
  }
}
