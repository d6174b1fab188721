internal import CommandLineKit

/// The commands by their names, in the order in which help lists them.
enum CommandName: String, CaseIterable {
  case write
  case thanks
  case list
  case show
  case prompt
  case question
  case explain
  case checkIn = "check-in"
  case scale
  case recall
  case reflect
  case keep
  case panic
  case person
  case partner
  case metamour
  case relationship
  case form
  case agreement
  case story
  case map
  case edit
  case delete
  case restore
  case trash
  case search
  case back
  case trends
  case review
  case report
  case `import`
  case merge
  case export
  case schema
  case doctor
  case `where`
  case config
  case help
  case man
  case completions
  case complete = "__complete"

  // With this many cases `init(rawValue:)` builds a dictionary first, which takes as long as the rest of parsing.
  static func named(_ name: String) -> CommandName? { allCases.first { $0.rawValue == name } }

  var command: Command<Session> {
    switch self {
    case .write: WriteCommand.command
    case .thanks: ThanksCommand.command
    case .list: ListCommand.command
    case .show: ShowCommand.command
    case .prompt: PromptCommand.command
    case .question: QuestionCommand.command
    case .explain: ExplainCommand.command
    case .checkIn: CheckInCommand.command
    case .scale: ScaleCommand.command
    case .recall: RecallCommand.command
    case .reflect: ReflectCommand.command
    case .keep: KeepCommand.command
    case .panic: PanicCommand.command
    case .person: PersonCommand.command
    case .partner: PartnerCommand.command
    case .metamour: MetamourCommand.command
    case .relationship: RelationshipCommand.command
    case .form: FormCommand.command
    case .agreement: AgreementCommand.command
    case .story: StoryCommand.command
    case .map: MapCommand.command
    case .edit: EditCommand.command
    case .delete: DeleteCommand.command
    case .restore: RestoreCommand.command
    case .trash: TrashCommand.command
    case .search: SearchCommand.command
    case .back: BackCommand.command
    case .trends: TrendsCommand.command
    case .review: ReviewCommand.command
    case .report: ReportCommand.command
    case .`import`: ImportCommand.command
    case .merge: MergeCommand.command
    case .export: ExportCommand.command
    case .schema: SchemaCommand.command
    case .doctor: DoctorCommand.command
    case .`where`: WhereCommand.command
    case .config: ConfigCommand.command
    case .help: HelpCommand.command
    case .man: ManCommand.command
    case .completions: CompletionsCommand.command
    case .complete: CompleteCommand.command
    }
  }
}
