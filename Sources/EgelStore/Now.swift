package import EgelCore
package import EgelPlatform

extension World {
  /// The local wall clock as it is now, with its offset; 1970 where the clock has left the calendar.
  package var moment: Moment {
    let instant = clock.now()
    return Moment(instant: instant, offset: zone.offset(instant)) ?? .epoch
  }
}
