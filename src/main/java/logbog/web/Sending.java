package logbog.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How pages leave the server: in one piece. By itself Tomcat hands the system 8 kB at a time, and a
 * sheet is 42 kB.
 */
@Component
class Sending implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  /** Kept by each open connection. */
  private static final int PIECE = 48 * 1024;

  @Override
  public void customize(ConfigurableTomcatWebServerFactory tomcat) {
    tomcat.addConnectorCustomizers(
        connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(PIECE)));
  }
}
