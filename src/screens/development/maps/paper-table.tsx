type Props = {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly look?: string
}

/** The list of a map on paper: its columns, and a row of plain texts each. */
export const PaperTable = ({ heads, rows, look = 'plain' }: Props) => (
  <table class={look}>
    <thead>
      <tr>
        {heads.map(head => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at.toString()}>
          {row.map((cell, n) => (
            <td key={n.toString()}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
