import { evidenceOf, quoted } from '../../model/words.ts';
import { contradicts, type Expectation, missing, shown, supports } from '../facts/claim.ts';

/** The consignee's name or stated business fits the claimed use. `what` names it: "farming, models or cameras". */
export function consigneeNamed(words: RegExp, what: string, source: string): Expectation {
  return {
    id: 'consignee-fits',
    title: `The consignee's business is ${what}`,
    source,
    test({ consignment: { parties }, isBank, isForwarder }) {
      const party =
        parties.find(({ role, name }) => role === 'end-user' && name) ??
        parties.find(({ role, name }) => role === 'consignee' && name);
      if (!party?.name) return missing('No consignee is named.');
      const evidence = [evidenceOf('consignee', party.name), ...shown('business', party.businessActivity)];
      if (party.businessActivity && words.test(party.businessActivity.value))
        return supports(`Its stated business fits: ${quoted(party.businessActivity.value)}.`, ...evidence);
      if (words.test(party.name.value))
        return { ...supports('Its name fits; a name alone proves little.', ...evidence), variant: 'by-name' };
      if (isBank(party.name.value) || isForwarder(party.name.value))
        return contradicts('The consignee only passes goods or papers on.', ...evidence);
      return missing(`Nothing shows that its business is ${what}.`, ...evidence);
    },
  };
}
