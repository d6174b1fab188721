/// stub
package struct TimeFormat: Sendable {
}
