import type { WitnessShown } from '../../contract/index.ts'

const nameOf = ({ name, others }: WitnessShown): string =>
  others.length === 0 ? name : `${name}, and with it ${others.join(', ')}`

/** The independent witnesses of a value, a dot each; where several sources count as one, why. */
export const Witnesses = ({ witnesses }: { readonly witnesses: readonly WitnessShown[] }) => (
  <ul class="witnesses">
    {witnesses.map((witness) => (
      <li key={witness.name}>
        <span aria-hidden="true">●</span> {nameOf(witness)}
        {witness.why.map((why) => (
          <span class="why" key={why}>
            {why}
          </span>
        ))}
      </li>
    ))}
  </ul>
)
