package io.github.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.serialization.Documents;
import io.github.linli.testkit.jqwik.LinliArbitraries;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Schema and reader agree on documents. */
class SchemaProperties {

  private static final Schema SCHEMA = schema(Documents.standard().schema(CommunityDossier.class));

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(json, InputFormat.JSON);
  }

  @Provide
  Arbitrary<CommunityDossier> dossiers() {
    return LinliArbitraries.of(Dossiers.any());
  }

  @Property(tries = 200)
  void schemaAcceptsWhatIsWritten(@ForAll("dossiers") CommunityDossier dossier) {
    String json = new String(Documents.standard().write(dossier), StandardCharsets.UTF_8);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }
}
