package logbog.signin.web;

import java.util.List;
import logbog.people.ClinicianTidings.Door;
import logbog.web.Page;

/**
 * The front page of the medical track.
 *
 * @param parts what modules tell, above the doors
 * @param doors where the reader can go from here
 */
public record ClinicianFrontPage(List<Page> parts, List<Door> doors) implements Page {}
