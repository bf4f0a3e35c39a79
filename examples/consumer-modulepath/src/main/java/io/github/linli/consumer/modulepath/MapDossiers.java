package io.github.linli.consumer.modulepath;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.measure.PartialDate;
import io.github.linli.place.Community;
import io.github.linli.serialization.jackson2.LinliModule;
import java.io.IOException;

/**
 * Reads and writes Linli's types with a Jackson mapper. A program to copy: the one step it needs is
 * to register {@link LinliModule} by name.
 */
public final class MapDossiers {

  private MapDossiers() {}

  /**
   * Runs the program.
   *
   * @param args none
   * @throws IOException if the JSON cannot be read
   */
  public static void main(String[] args) throws IOException {
    // On the module path the mapper finds no LinliModule by itself (findAndRegisterModules).
    System.out.println("found: " + ObjectMapper.findModules());

    ObjectMapper mapper = new ObjectMapper().registerModule(new LinliModule());
    CommunityDossier dossier =
        new CommunityDossier.Builder()
            .community(
                new Community.Builder()
                    .id("C-1")
                    .name("Example")
                    .builtOn(PartialDate.parse("1998-06"))
                    .build())
            .build();
    String json = mapper.writeValueAsString(dossier);
    System.out.println(json);
    System.out.println("equal: " + mapper.readValue(json, CommunityDossier.class).equals(dossier));
  }
}
