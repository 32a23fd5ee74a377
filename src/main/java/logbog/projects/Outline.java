package logbog.projects;

/** What a project is, in the apprentice's own words, and where it was made. */
public record Outline(
    String title, String description, String specialityName, String workplaceName) {}
