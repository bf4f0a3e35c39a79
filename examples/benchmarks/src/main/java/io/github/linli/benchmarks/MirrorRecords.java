package io.github.linli.benchmarks;

import io.github.linli.assembly.MatterKind;
import io.github.linli.community.ManagementMode;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.ExclusionPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The dossier as plain records of days, numbers, constants, texts and flags, null when missing. */
final class MirrorRecords {

  private MirrorRecords() {}

  record Envelope(String linli, String type, Dossier data) {}

  record Dossier(
      String source,
      Community community,
      List<Plan> exclusionPlans,
      List<Renovation> renovations,
      List<Recognition> recognitions,
      List<Arrangement> arrangements,
      List<Committee> committees,
      List<Liaison> liaisons,
      List<Meeting> jointMeetings,
      List<Resolution> resolutions) {}

  record Community(
      String id,
      String name,
      String division,
      String subdistrict,
      String neighborhood,
      io.github.linli.place.Community.Land land,
      String builtOn,
      LocalDate deliveredOn,
      BigDecimal buildings,
      BigDecimal households,
      BigDecimal floorArea,
      Boolean functionIncomplete,
      Boolean facilitiesIncomplete,
      Boolean servicesLacking,
      Boolean inRenovationProgramme,
      Boolean assemblyForgone) {}

  record Plan(
      ExclusionPlan.Kind kind,
      String documentNumber,
      Boolean approved,
      LocalDate listedOn,
      LocalDate removedOn) {}

  record Renovation(LocalDate startedOn, LocalDate acceptedOn, Boolean fitForManagement) {}

  record Recognition(
      String documentNumber, String authority, LocalDate recognisedOn, LocalDate validUntil) {}

  record Arrangement(
      ManagementMode mode, Provider manager, LocalDate startedOn, LocalDate endedOn) {}

  record Provider(ServiceProvider.Kind kind, String name) {}

  record Committee(LocalDate electedOn, LocalDate termEndsOn, LocalDate dissolvedOn) {}

  record Liaison(
      Worker worker, Boolean fullTime, Boolean primary, LocalDate startedOn, LocalDate endedOn) {}

  record Worker(String id, String name) {}

  record Meeting(LocalDate heldOn, List<JointMeeting.Party> attended) {}

  record Resolution(
      String id,
      String title,
      MatterKind matter,
      LocalDate votingEndsOn,
      LocalDate decidedOn,
      io.github.linli.assembly.Resolution.Declared declared,
      LocalDate implementedOn,
      Tally tally) {}

  record Tally(Electorate electorate, Figures area, Figures heads) {}

  record Electorate(io.github.linli.assembly.Electorate.Scope scope, String name) {}

  record Figures(
      BigDecimal total,
      BigDecimal returned,
      BigDecimal participating,
      BigDecimal approving,
      BigDecimal opposing,
      BigDecimal abstaining) {}
}
