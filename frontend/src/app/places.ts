import {
  Archive,
  Armchair,
  BellRing,
  BriefcaseBusiness,
  Building2,
  CalendarDays,
  CalendarRange,
  ChartColumnBig,
  ChartNoAxesColumn,
  ChartNoAxesCombined,
  CircleQuestionMark,
  ClipboardList,
  FilePenLine,
  FileX2,
  Flag,
  Folders,
  Gavel,
  Gift,
  GraduationCap,
  House,
  Inbox,
  Landmark,
  Library,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  MailQuestionMark,
  MapPinned,
  Medal,
  Megaphone,
  MessageSquareWarning,
  Newspaper,
  NotebookPen,
  Plug,
  Presentation,
  RefreshCw,
  Rows4,
  Scale,
  ScrollText,
  SearchCheck,
  Shapes,
  ShieldCheck,
  Stamp,
  Telescope,
  UserRoundCog,
  UserRoundSearch,
  UsersRound,
} from 'lucide-react';
import type { Permission } from '@/api/me';
import { m } from '@/paraglide/messages';
import { paths } from './paths';

interface Place {
  to: string;
  label: () => string;
  icon: LucideIcon;
  /** The permission that opens it; anyone signed in when there is none. */
  needs?: Permission;
  /** The letter after `g` that leads here. */
  key?: string;
}

export interface PlaceGroup {
  label: (() => string) | null;
  places: Place[];
}

/** The side navigation and the palette show from this table what /me permits: only pages that exist stand here. */
const placeGroups: PlaceGroup[] = [
  {
    label: null,
    places: [
      { to: paths.home, label: m.place_home, icon: House, key: 'h' },
      { to: paths.inbox, label: m.place_inbox, icon: Inbox },
    ],
  },
  {
    label: m.place_group_work,
    places: [
      { to: paths.punctuality, label: m.place_punctuality, icon: BellRing, needs: 'OBLIGATION_CHASE' },
      { to: paths.plans, label: m.place_plans, icon: ClipboardList, needs: 'PLAN_READ' },
      { to: paths.difficulties, label: m.place_difficulties, icon: CircleQuestionMark, needs: 'DIFFICULTY_READ' },
      { to: paths.campaigns, label: m.place_campaigns, icon: Flag, needs: 'CAMPAIGN_READ', key: 'c' },
      { to: paths.campaignChecks, label: m.place_checks, icon: SearchCheck, needs: 'CAMPAIGN_CHECK_READ' },
      { to: paths.movement, label: m.place_movement, icon: Newspaper, needs: 'REVIEW_READ' },
      { to: paths.reviews, label: m.place_reviews, icon: ChartNoAxesColumn, needs: 'REVIEW_READ' },
      { to: paths.seasons, label: m.place_seasons, icon: CalendarRange, needs: 'REFERENCE_READ', key: 'e' },
      {
        to: paths.titleRegistrations,
        label: m.place_title_registrations,
        icon: ListChecks,
        needs: 'TITLE_REGISTRATION_READ',
        key: 'i',
      },
      {
        to: paths.opportunities,
        label: m.place_opportunities,
        icon: UserRoundSearch,
        needs: 'DOSSIER_READ',
        key: 'x',
      },
      { to: paths.scoringRounds, label: m.place_scoring, icon: ListOrdered, needs: 'SCORING_READ' },
      { to: paths.dossiers, label: m.place_dossiers, icon: Folders, needs: 'DOSSIER_READ', key: 'd' },
      { to: paths.consultations, label: m.place_consultations, icon: Megaphone, needs: 'CONSULTATION_READ', key: 'v' },
      {
        to: paths.concurrence,
        label: m.place_concurrence,
        icon: MailQuestionMark,
        needs: 'CONCURRENCE_READ',
        key: 'j',
      },
      {
        to: paths.councilMeetings,
        label: m.place_council_meetings,
        icon: Presentation,
        needs: 'MEETING_READ',
        key: 'm',
      },
      {
        to: paths.councilResults,
        label: m.place_council_results,
        icon: Gavel,
        needs: 'COUNCIL_RESULT_READ',
        key: 'r',
      },
      { to: paths.decisions, label: m.place_decisions, icon: Stamp, needs: 'DECISION_READ', key: 'q' },
      { to: paths.amendments, label: m.place_amendments, icon: FileX2, needs: 'DECISION_READ' },
      {
        to: paths.stateSubmissions,
        label: m.place_state_submissions,
        icon: Landmark,
        needs: 'STATE_SUBMISSION_READ',
        key: 's',
      },
      { to: paths.handovers, label: m.place_handovers, icon: Gift, needs: 'HANDOVER_READ' },
      { to: paths.replacements, label: m.place_replacements, icon: RefreshCw, needs: 'REPLACEMENT_READ' },
      { to: paths.complaints, label: m.place_complaints, icon: MessageSquareWarning, needs: 'COMPLAINT_READ' },
      {
        to: paths.provincialDecisions,
        label: m.place_provincial_decisions,
        icon: MapPinned,
        needs: 'PROVINCIAL_DECISION_READ',
        key: 'y',
      },
      { to: paths.archive, label: m.place_archive, icon: Archive, needs: 'RETENTION_READ' },
    ],
  },
  {
    label: m.place_group_lookup,
    places: [
      { to: paths.reports, label: m.place_reports, icon: ChartNoAxesCombined, needs: 'REPORT_READ' },
      { to: paths.statistics, label: m.place_statistics, icon: ChartColumnBig, needs: 'AWARD_READ' },
      { to: paths.signs, label: m.place_signs, icon: Telescope, needs: 'REPORT_READ' },
      { to: paths.awards, label: m.place_awards, icon: Medal, needs: 'AWARD_READ', key: 'a' },
      { to: paths.directives, label: m.place_directives, icon: ScrollText, needs: 'REFERENCE_READ', key: 't' },
      { to: paths.units, label: m.place_units, icon: Building2, needs: 'REFERENCE_READ', key: 'u' },
      { to: paths.clusters, label: m.place_clusters, icon: Shapes, needs: 'REFERENCE_READ', key: 'o' },
      { to: paths.councils, label: m.place_councils, icon: Armchair, needs: 'COUNCIL_READ', key: 'z' },
      { to: paths.training, label: m.place_training, icon: GraduationCap },
      { to: paths.staff, label: m.place_staff, icon: BriefcaseBusiness, needs: 'STAFF_READ' },
      { to: paths.people, label: m.place_people, icon: UsersRound, needs: 'PERSON_READ', key: 'p' },
      { to: paths.facts, label: m.place_facts, icon: NotebookPen, needs: 'FACT_READ', key: 'f' },
      { to: paths.rulebook, label: m.place_rulebook, icon: Scale, needs: 'REFERENCE_READ', key: 'w' },
      { to: paths.awardTypes, label: m.place_award_types, icon: Library, needs: 'REFERENCE_READ', key: 'b' },
      { to: paths.calendar, label: m.place_calendar, icon: CalendarDays, needs: 'REFERENCE_READ', key: 'l' },
    ],
  },
  {
    label: m.place_group_administration,
    places: [
      { to: paths.accounts, label: m.place_accounts, icon: UserRoundCog, needs: 'ACCOUNT_READ', key: 'n' },
      { to: paths.clients, label: m.place_clients, icon: Plug, needs: 'CLIENT_READ' },
      { to: paths.bulk, label: m.place_bulk, icon: Rows4, needs: 'BULK_READ' },
      {
        to: paths.paperTemplates,
        label: m.place_paper_templates,
        icon: FilePenLine,
        needs: 'PAPER_TEMPLATE_READ',
      },
      { to: paths.audit, label: m.place_audit, icon: ShieldCheck, needs: 'AUDIT_READ', key: 'k' },
    ],
  },
];

export function placesFor(permissions: readonly Permission[]): PlaceGroup[] {
  return placeGroups
    .map((group) => ({
      ...group,
      places: group.places.filter((place) => !place.needs || permissions.includes(place.needs)),
    }))
    .filter((group) => group.places.length > 0);
}
