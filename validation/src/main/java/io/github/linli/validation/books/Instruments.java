package io.github.linli.validation.books;

import io.github.linli.law.LegalInstrument;
import io.github.linli.measure.Known;
import io.github.linli.validation.rules.jiangshan.Policy;
import io.github.linli.validation.rules.nation.National;
import java.time.LocalDate;

/** The instruments the books stand on. */
final class Instruments {

  // The laws were read in a public compilation of this day.
  private static final LocalDate COMPILATION = LocalDate.of(2025, 4, 19);

  static final LegalInstrument POLICY =
      new LegalInstrument.Builder()
          .id(Policy.ID)
          .titleZh("江山市老旧小区长效管理实施意见(试行)")
          .titleEn("Jiangshan opinions on the long-term management of old communities (trial)")
          .documentNumber("江政办发〔2025〕13号")
          .inForceFrom(Policy.IN_FORCE)
          .textVersion("2025-03-24 全文")
          .build();

  static final LegalInstrument CIVIL_CODE =
      law(National.CIVIL_CODE, "中华人民共和国民法典", "Civil Code", LocalDate.of(2021, 1, 1), "2020 年通过");

  static final LegalInstrument LEGISLATION_LAW =
      law(
          National.LEGISLATION_LAW,
          "中华人民共和国立法法",
          "Legislation Law",
          LocalDate.of(2000, 7, 1),
          "2023 年修正");

  static final LegalInstrument REGULATION =
      law(
          National.REGULATION,
          "物业管理条例",
          "Property Management Regulation",
          LocalDate.of(2003, 9, 1),
          "2018 年修订");

  static final LegalInstrument TEMPORAL_EFFECT =
      law(
          National.TEMPORAL_EFFECT,
          "最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定",
          "SPC provisions on the temporal effect of the Civil Code",
          LocalDate.of(2021, 1, 1),
          "法释〔2020〕15号");

  static final LegalInstrument SEPARATE_OWNERSHIP =
      law(
          National.SEPARATE_OWNERSHIP,
          "最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释",
          "SPC interpretation on separate ownership of buildings",
          LocalDate.of(2009, 10, 1),
          "2020 年修正");

  private Instruments() {}

  private static LegalInstrument law(
      String id, String zh, String en, LocalDate inForceFrom, String text) {
    return new LegalInstrument.Builder()
        .id(id)
        .titleZh(zh)
        .titleEn(en)
        .inForceFrom(inForceFrom)
        .validUntil(Known.none())
        .textVersion(text)
        .verifiedTo(COMPILATION)
        .build();
  }
}
