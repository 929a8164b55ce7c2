/** A key as it stands on the keyboard. */
export const Key = ({ of }: { readonly of: string }) => <kbd>{of}</kbd>
