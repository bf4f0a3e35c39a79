package io.github.linli.consumer.classpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.linli.community.ScopeRecognition;
import io.github.linli.measure.FloorArea;
import io.github.linli.measure.InvalidValueException;
import io.github.linli.measure.Known;
import io.github.linli.place.Community;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.serialization.Documents;
import io.github.linli.serialization.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A community is built in few lines, and what is wrong with one is said at once. */
class BuildCommunityTest {

  @Test
  void writesTheCommunityAndItsUnitsAsDocumentsThatComeBack(@TempDir Path folder)
      throws IOException {
    BuildCommunity.main(new String[] {folder.toString()});
    List<Object> read = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("community.ndjson"))) {
      read.add(Documents.standard().read(line).orThrow().data());
    }
    assertThat(read.get(0)).isEqualTo(BuildCommunity.dossier());
    assertThat(read.subList(1, read.size())).isEqualTo(BuildCommunity.units());
  }

  @Test
  void theCommunityHasBuildingsUnitsOwnersARenovationAndAManager() {
    assertThat(BuildCommunity.dossier().community().buildings().toString()).isEqualTo("2");
    assertThat(BuildCommunity.dossier().renovations().items()).hasSize(1);
    assertThat(BuildCommunity.dossier().arrangements().items().get(0).manager().isPresent())
        .isTrue();
    assertThat(BuildCommunity.dossier().resolutions().isUnknown()).isTrue();
    assertThat(BuildCommunity.units().stream().map(ExclusiveUnit::building).distinct())
        .containsExactly(Known.of("1幢"), Known.of("2幢"));
    assertThat(BuildCommunity.units().stream().map(unit -> unit.owners().items().size()))
        .containsExactly(2, 1, 1);
  }

  @Test
  void oneMessageNamesAllComponentsThatAreMissing() {
    assertThatThrownBy(() -> new Community.Builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot build Community, some of required attributes are not set [id, name]");
    assertThatThrownBy(() -> new ScopeRecognition.Builder().authority("江山市住建局").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("[documentNumber, recognisedOn]");
  }

  @Test
  void whatCannotBeIsRefusedWithTypeComponentValueAndWhatIsAccepted() {
    assertThatThrownBy(
            () -> new ExclusiveUnit.Builder().id("1-101").registeredArea(FloorArea.ZERO).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContainingAll("ExclusiveUnit", "registeredArea", "0", "an area above 0");
  }

  /** A constructor stops at the first mistake; a document is read to its end. */
  @Test
  void aDocumentWithSeveralMistakesSaysThemAll() {
    String json =
        """
        {"linli":"0.1","type":"ExclusiveUnit",\
        "data":{"registeredArea":"88.50","kind":"HOUSE","owners":[{"name":"徐一"}]}}""";
    assertThat(Documents.standard().read(json).problems())
        .extracting(Problem::pointer)
        .contains("/data/registeredArea", "/data/kind", "/data/owners/0/id", "/data/id");
  }
}
