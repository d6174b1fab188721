package import EgelCore
package import EgelPlatform

/// A journal: a folder, and the world it lies in.
///
/// Nothing is read or made until something is asked of it.
public struct Journal: Sendable {
  /// The path of the folder.
  public let folder: String
  package let world: World
  /// Called once where another program has to be waited for longer than a second.
  package var onWaiting: @Sendable () -> Void = {}

  /// The journal in the folder at a path, on this machine; there need not be one yet.
  public init(at path: String) {
    self.init(folder: path, world: .live)
  }

  package init(folder: String, world: World) {
    self.folder = folder
    var patient = world
    patient.files = world.files.patient
    self.world = patient
  }

  /// The folder an option names, or `$EGEL_JOURNAL`, or the user's data folder.
  package static func folder(
    named option: String?, in environment: Environment
  ) throws(StoreFailure) -> String {
    if let option { return option }
    if let chosen = environment["EGEL_JOURNAL"] { return chosen }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/egel" }
    guard let home = environment["HOME"] else { throw .noPlace }
    return home + "/.local/share/egel"
  }

  package func path(_ name: String) -> String { folder + "/" + name }

  /// Whether anything has ever been written here.
  public var exists: Bool {
    world.files.exists(path(FileName.settings)) || world.files.exists(path(FileName.entries))
  }
}

extension World {
  /// The local wall clock as it is now, with its offset; 1970 where the clock has left the calendar.
  package var moment: Moment {
    let instant = clock.now()
    return Moment(instant: instant, offset: zone.offset(instant)) ?? .epoch
  }
}
