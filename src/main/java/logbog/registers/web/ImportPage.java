package logbog.registers.web;

import java.util.List;
import logbog.places.Region;
import logbog.registers.ImportFile;
import logbog.web.Page;
import logbog.web.Problems;

/** Where a secretariat brings a file of the registers, and sees those brought before. */
public record ImportPage(Region region, List<ImportFile> files, Problems problems) implements Page {

  static final String PATH = "/logbog/import";
}
