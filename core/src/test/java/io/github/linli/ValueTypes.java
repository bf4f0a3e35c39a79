package io.github.linli;

import io.github.linli.assembly.Figures;
import io.github.linli.assembly.PrintedFigure;
import io.github.linli.assembly.Resolution;
import io.github.linli.committee.InterimManagementCommittee;
import io.github.linli.committee.OwnersCommittee;
import io.github.linli.community.ActivityRecord;
import io.github.linli.community.FallbackOrder;
import io.github.linli.community.ManagementArrangement;
import io.github.linli.community.ScopeRecognition;
import io.github.linli.contract.ServiceContract;
import io.github.linli.dossier.CityDossier;
import io.github.linli.dossier.CommunityDossier;
import io.github.linli.dossier.SubdistrictDossier;
import io.github.linli.enforcement.ViolationReport;
import io.github.linli.law.GovernanceDocument;
import io.github.linli.law.LegalInstrument;
import io.github.linli.liaison.CommunityLiaison;
import io.github.linli.liaison.CoordinationMechanism;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.party.Organisation;
import io.github.linli.party.Owner;
import io.github.linli.place.Community;
import io.github.linli.place.EnclosureScheme;
import io.github.linli.place.ExclusionPlan;
import io.github.linli.place.ExclusiveUnit;
import io.github.linli.place.GridCell;
import io.github.linli.place.ManagementArea;
import io.github.linli.place.Neighborhood;
import io.github.linli.place.PremisesPlan;
import io.github.linli.place.PremisesSpec;
import io.github.linli.place.RenovationProject;
import io.github.linli.place.ServicePremises;
import io.github.linli.place.Subdistrict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The record types with a builder, one row each, and how to reach their parts by reflection. */
final class ValueTypes {

  /**
   * One type.
   *
   * @param type the record
   * @param required components a builder asks for, in order
   * @param preset components the minimal builder sets besides, because one of a choice has to be
   * @param refusesNone components that always have a value in reality
   * @param minimal a builder with nothing else set
   */
  record Row(
      Class<? extends Record> type,
      List<String> required,
      Set<String> preset,
      Set<String> refusesNone,
      Supplier<Object> minimal) {

    Row requiring(String... components) {
      return new Row(type, List.of(components), preset, refusesNone, minimal);
    }

    Row preset(String component) {
      return new Row(type, required, Set.of(component), refusesNone, minimal);
    }

    Row refusingNoneOf(String... components) {
      Set<String> all = new HashSet<>(refusesNone);
      all.addAll(List.of(components));
      return new Row(type, required, preset, all, minimal);
    }

    Record build() {
      return (Record) call(minimal.get(), "build");
    }

    /** Names of the components of one kind that the minimal builder leaves unset. */
    List<String> unset(Class<?> kind) {
      return Stream.of(type.getRecordComponents())
          .filter(component -> component.getType() == kind)
          .map(RecordComponent::getName)
          .filter(name -> !preset.contains(name))
          .toList();
    }

    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  private static final LocalDate IN_FORCE = LocalDate.of(2025, 4, 25);

  private ValueTypes() {}

  static Community.Builder community() {
    return new Community.Builder().id("c-1").name("子鸣小区");
  }

  static LegalInstrument.Builder instrument() {
    return new LegalInstrument.Builder()
        .id("jiangshan-2025-13")
        .titleZh("江山市老旧小区治理")
        .titleEn("Governance of old communities")
        .inForceFrom(IN_FORCE)
        .textVersion("full text");
  }

  static ScopeRecognition.Builder recognition() {
    return new ScopeRecognition.Builder()
        .documentNumber("江建〔2025〕7号")
        .authority("江山市住建局")
        .recognisedOn(IN_FORCE);
  }

  static ExclusionPlan.Builder exclusionPlan() {
    return new ExclusionPlan.Builder().kind(ExclusionPlan.Kind.SHANTYTOWN);
  }

  static PrintedFigure.Builder printedFigure() {
    return printedFigureWithoutBasis().value(new BigDecimal("64.28"));
  }

  static PrintedFigure.Builder printedFigureWithoutBasis() {
    return new PrintedFigure.Builder().label("最终方案2").printed("64.28%");
  }

  static ManagementArea.Builder managementArea() {
    return new ManagementArea.Builder().id("a-1");
  }

  static ServicePremises.Builder servicePremises() {
    return new ServicePremises.Builder().id("p-1");
  }

  static ExclusiveUnit.Builder exclusiveUnit() {
    return new ExclusiveUnit.Builder().id("u-1");
  }

  static Owner.Builder owner() {
    return new Owner.Builder().id("o-1");
  }

  static CommunityDossier.Builder dossier() {
    return new CommunityDossier.Builder().community(community().build());
  }

  static SubdistrictDossier.Builder subdistrictDossier() {
    return new SubdistrictDossier.Builder()
        .subdistrict(new Subdistrict.Builder().id("s-1").name("双塔街道").build());
  }

  static Stream<Row> all() {
    return Stream.of(
        row(Community.class, ValueTypes::community)
            .requiring("id", "name")
            .refusingNoneOf("division", "subdistrict", "neighborhood", "land", "builtOn")
            .refusingNoneOf("buildings", "households", "floorArea", "inRenovationProgramme")
            .refusingNoneOf("functionIncomplete", "facilitiesIncomplete", "servicesLacking")
            .refusingNoneOf("assemblyForgone", "enclosable", "unableToHire", "unableToSelfManage"),
        row(ExclusionPlan.class, ValueTypes::exclusionPlan)
            .requiring("kind")
            .refusingNoneOf("approved", "listedOn"),
        row(RenovationProject.class, RenovationProject.Builder::new),
        row(LegalInstrument.class, ValueTypes::instrument)
            .requiring("id", "titleZh", "titleEn", "inForceFrom", "textVersion"),
        row(Figures.class, Figures.Builder::new)
            .refusingNoneOf("total", "returned", "participating"),
        row(PrintedFigure.class, ValueTypes::printedFigure)
            .requiring("label", "printed")
            .preset("value"),
        row(Resolution.class, () -> new Resolution.Builder().id("r-1"))
            .requiring("id")
            .refusingNoneOf("title", "matter"),
        row(ManagementArrangement.class, ManagementArrangement.Builder::new)
            .refusingNoneOf("mode", "startedOn"),
        row(ScopeRecognition.class, ValueTypes::recognition)
            .requiring("documentNumber", "authority", "recognisedOn"),
        row(OwnersCommittee.class, OwnersCommittee.Builder::new)
            .refusingNoneOf("electedOn", "termEndsOn"),
        row(InterimManagementCommittee.class, InterimManagementCommittee.Builder::new)
            .refusingNoneOf("establishedOn"),
        row(CommunityLiaison.class, CommunityLiaison.Builder::new)
            .refusingNoneOf("worker", "fullTime", "primary", "startedOn"),
        row(JointMeeting.class, JointMeeting.Builder::new).refusingNoneOf("heldOn"),
        row(FallbackOrder.class, FallbackOrder.Builder::new)
            .refusingNoneOf("organiser", "entrusted", "startedOn"),
        row(
                ActivityRecord.class,
                () -> new ActivityRecord.Builder().kind(ActivityRecord.Kind.SURVEY))
            .requiring("kind")
            .refusingNoneOf("doneOn", "by"),
        row(ServiceContract.class, () -> new ServiceContract.Builder().id("c-1"))
            .requiring("id")
            .refusingNoneOf("kind", "effectiveOn"),
        row(Subdistrict.class, () -> new Subdistrict.Builder().id("s-1").name("双塔街道"))
            .requiring("id", "name")
            .refusingNoneOf("division"),
        row(Subdistrict.ResponsibleOffice.class, Subdistrict.ResponsibleOffice.Builder::new)
            .refusingNoneOf("name", "designatedOn"),
        row(Neighborhood.class, () -> new Neighborhood.Builder().id("n-1").name("城北社区"))
            .requiring("id", "name")
            .refusingNoneOf("subdistrictId"),
        row(GridCell.class, () -> new GridCell.Builder().id("g-1"))
            .requiring("id")
            .refusingNoneOf("neighborhoodId"),
        row(ManagementArea.class, ValueTypes::managementArea)
            .requiring("id")
            .refusingNoneOf("hasBoundary", "neighborhoodConsulted", "ownersAssemblies"),
        row(EnclosureScheme.class, EnclosureScheme.Builder::new).refusingNoneOf("locationsSet"),
        row(ServicePremises.class, ValueTypes::servicePremises)
            .requiring("id")
            .refusingNoneOf("kind", "rented", "area", "approvalNeeded"),
        row(PremisesPlan.class, PremisesPlan.Builder::new)
            .refusingNoneOf("subdistrictId", "ownersConsulted", "neighborhoodConsulted"),
        row(PremisesSpec.class, PremisesSpec.Builder::new),
        row(ExclusiveUnit.class, ValueTypes::exclusiveUnit)
            .requiring("id")
            .refusingNoneOf("kind", "developerHeld"),
        row(Owner.class, ValueTypes::owner).requiring("id").refusingNoneOf("kind"),
        row(Organisation.class, () -> new Organisation.Builder().name("江山市供电公司"))
            .requiring("name")
            .refusingNoneOf("kind"),
        row(RenovationProject.Plan.class, RenovationProject.Plan.Builder::new)
            .refusingNoneOf("includesPremises"),
        row(
                CoordinationMechanism.class,
                () -> new CoordinationMechanism.Builder().kind(CoordinationMechanism.Kind.LINKAGE))
            .requiring("kind")
            .refusingNoneOf("establishedOn"),
        row(ViolationReport.class, () -> new ViolationReport.Builder().id("v-1"))
            .requiring("id")
            .refusingNoneOf("kind", "reportedOn"),
        row(
                GovernanceDocument.class,
                () -> new GovernanceDocument.Builder().kind(GovernanceDocument.Kind.MODEL_TEXT))
            .requiring("kind")
            .refusingNoneOf("title"),
        row(CommunityDossier.class, ValueTypes::dossier)
            .requiring("community")
            .refusingNoneOf("source"),
        row(SubdistrictDossier.class, ValueTypes::subdistrictDossier)
            .requiring("subdistrict")
            .refusingNoneOf("source"),
        row(CityDossier.class, () -> new CityDossier.Builder().id("330881").name("江山市"))
            .requiring("id", "name")
            .refusingNoneOf("source", "division"));
  }

  private static Row row(Class<? extends Record> type, Supplier<Object> minimal) {
    return new Row(type, List.of(), Set.of(), Set.of(), minimal);
  }

  static Object emptyBuilder(Class<?> type) {
    try {
      return Class.forName(type.getName() + "$Builder").getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** Calls a method by name and by the number and kind of its arguments. */
  static Object call(Object target, String name, Object... arguments) {
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(name) && takes(method, arguments)) {
        return invoke(method, target, arguments);
      }
    }
    throw new AssertionError(target.getClass() + " has no " + name + " for these arguments");
  }

  private static boolean takes(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object invoke(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  static String capitalised(String component) {
    return Character.toUpperCase(component.charAt(0)) + component.substring(1);
  }
}
