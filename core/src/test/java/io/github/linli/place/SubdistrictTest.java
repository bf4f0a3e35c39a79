package io.github.linli.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.linli.measure.PartialDate;
import io.github.linli.measure.Ternary;
import io.github.linli.place.Subdistrict.ResponsibleOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubdistrictTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private static ResponsibleOffice office(String from, String to) {
    ResponsibleOffice.Builder builder = new ResponsibleOffice.Builder().name("城建办");
    return builder.designatedOn(PartialDate.parse(from)).endedOn(PartialDate.parse(to)).build();
  }

  private static Subdistrict.Builder subdistrict() {
    return new Subdistrict.Builder().id("s-1").name("双塔街道");
  }

  @Test
  void oneOfSeveralOfficesIsEnough() {
    ResponsibleOffice past = office("2025-05-01", "2025-08-31");
    ResponsibleOffice present = office("2025-09-01", "2026-08-31");
    assertThat(subdistrict().offices(past, present).build().hasOfficeOn(DAY))
        .isEqualTo(Ternary.TRUE);
    assertThat(subdistrict().offices(past).build().hasOfficeOn(DAY)).isEqualTo(Ternary.FALSE);
  }

  @Test
  void officesAtLeastProveNoAbsence() {
    ResponsibleOffice past = office("2025-05-01", "2025-08-31");
    assertThat(subdistrict().atLeastOffices(List.of(past)).build().hasOfficeOn(DAY))
        .isEqualTo(Ternary.UNKNOWN);
    assertThat(subdistrict().build().hasOfficeOn(DAY)).isEqualTo(Ternary.UNKNOWN);
    assertThat(subdistrict().noOffices().build().hasOfficeOn(DAY)).isEqualTo(Ternary.FALSE);
  }
}
