import type { GroupRoom } from '../../domain/together/group.ts'
import { t } from '../../ui/language.ts'
import { openGroup, roomName, useGroups } from '../worker/group.ts'
import { isCoordinator } from '../worker/role.ts'

/** The name of the open group; a switch where there are several, and the way to the group itself. */
export function GroupSwitch({ room }: { room: GroupRoom }) {
  const words = t()
  const rooms = useGroups() ?? [room]
  return (
    <span class="row group-switch">
      {rooms.length > 1 ? (
        <select
          aria-label={words.development.switch}
          value={room.zone}
          onChange={event => openGroup(event.currentTarget.value)}
        >
          {rooms.map(one => (
            <option key={one.zone} value={one.zone}>
              {roomName(one)}
            </option>
          ))}
        </select>
      ) : (
        // Whoever is in one group never meets the word.
        (room.group?.values.name || isCoordinator()) && <span>{roomName(room)}</span>
      )}
      <a href={`/groups/${room.zone}`}>{words.groups.about}</a>
    </span>
  )
}
