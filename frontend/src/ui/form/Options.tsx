export interface Choice {
  value: string;
  label: string;
  /** Choices of one group stand together under its name. */
  group?: string;
}

export function Options({ choices }: { choices: Choice[] }) {
  const groups = [...new Set(choices.map((choice) => choice.group))];
  const options = (of: Choice[]) =>
    of.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return groups.map((group) => {
    const members = choices.filter((choice) => choice.group === group);
    return group ? (
      <optgroup key={group} label={group}>
        {options(members)}
      </optgroup>
    ) : (
      options(members)
    );
  });
}
