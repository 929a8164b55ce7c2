/**
 * How sure it is that words of an earlier reading are those of a later one. `exact`: the sentence stands where it stood;
 * `moved`: it stands elsewhere, once; `edited`: it was changed, so that a person has to say whether what was decided
 * still holds; `orphaned`: it is gone.
 */
export type Proof = 'exact' | 'moved' | 'edited' | 'orphaned'

/** Which decision another one repeats for a later reading of the same source, and by which proof. */
export interface Carried {
  readonly from: string
  readonly proof: Exclude<Proof, 'orphaned'>
}
